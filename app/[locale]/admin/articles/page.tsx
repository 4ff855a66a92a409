import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ArticleFilters } from '#components/admin/articles/article-filters';
import { ArticleRow } from '#components/admin/articles/article-row';
import { ListKeys } from '#components/admin/articles/list-keys';
import { ButtonLink } from '#components/ui/button';
import { EmptyState } from '#components/ui/empty-state';
import { listAuthors } from '#lib/articles/admin-queries/list-classification';
import { listDeskArticles } from '#lib/articles/admin-queries/list-desk-articles';
import type { DeskArticleFilter } from '#lib/articles/article-desk-view';
import type { Locale } from '#lib/i18n/locales';
import { requireActor } from '../desk-actor.ts';
import { deskLocale } from '../desk-locale.ts';
import { deskMetadata } from '../desk-metadata.ts';
import { articleDeskPaths } from './desk-paths.ts';
import { filterOf, isNarrowed, listAddress, type Query, soughtStates } from './list-address.ts';

interface Props {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Query>;
}

const searchId = 'search';

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await deskLocale(params);
  const t = await getTranslations({ locale, namespace: 'articleList' });
  return deskMetadata(locale, t('heading'));
}

export default async function DeskArticles({ params, searchParams }: Props) {
  const locale = await deskLocale(params);
  const actor = await requireActor(locale);
  const filter = filterOf(await searchParams);
  const [list, authors] = await Promise.all([listDeskArticles(actor, filter), listAuthors(actor)]);
  const t = await getTranslations({ locale, namespace: 'articleList' });
  return (
    <>
      <div className="page-head">
        <h1>{t('heading')}</h1>
        <ButtonLink kind="primary" href={listAddress(locale).concat('/new')}>
          {t('new')}
        </ButtonLink>
      </div>
      <ArticleFilters
        path={listAddress(locale)}
        filter={filter}
        states={soughtStates}
        authors={authors}
        searchId={searchId}
      />
      <p className="keys-hint">{t('keys')}</p>
      {list.rows.length > 0 ? (
        <ol className="article-rows">
          {list.rows.map((article) => (
            <ArticleRow
              key={article.itemId}
              article={article}
              path={articleDeskPaths(locale, article.itemId).edit}
            />
          ))}
        </ol>
      ) : (
        <NoArticles locale={locale} filter={filter} />
      )}
      <nav aria-label={t('pages')} className="button-row">
        {filter.after ? (
          <ButtonLink href={listAddress(locale, { ...filter, after: null })}>{t('newest')}</ButtonLink>
        ) : null}
        {list.next ? (
          <ButtonLink href={listAddress(locale, { ...filter, after: list.next })}>{t('older')}</ButtonLink>
        ) : null}
      </nav>
      <ListKeys searchId={searchId} />
    </>
  );
}

async function NoArticles({ locale, filter }: { locale: Locale; filter: DeskArticleFilter }) {
  const t = await getTranslations({ locale, namespace: 'articleList' });
  return isNarrowed(filter) ? (
    <EmptyState title={t('noneFound')}>
      <p>{t('noneFoundNext')}</p>
    </EmptyState>
  ) : (
    <EmptyState title={t('noneYet')}>
      <p>{t('noneYetNext')}</p>
    </EmptyState>
  );
}
