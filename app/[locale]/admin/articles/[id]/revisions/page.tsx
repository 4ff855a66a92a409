import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LanguageTabs } from '#components/admin/articles/language-tabs';
import { RevisionRows } from '#components/admin/articles/revision-rows';
import { ButtonLink } from '#components/ui/button';
import { EmptyState } from '#components/ui/empty-state';
import { listRevisionChanges } from '#lib/articles/admin-queries/list-revision-changes';
import { listRevisions } from '#lib/articles/admin-queries/list-revisions';
import type { RevisionRow } from '#lib/articles/article-desk-view';
import { requireActor } from '../../../desk-actor.ts';
import { deskLocale } from '../../../desk-locale.ts';
import { deskMetadata } from '../../../desk-metadata.ts';
import { articleDeskPaths } from '../../desk-paths.ts';
import type { Query } from '../../list-address.ts';
import { itemIdOfAddress } from '../article-address.ts';
import { ArticleDeskHead } from '../article-desk-head.tsx';
import { requireArticle, shownLanguage } from '../require-article.ts';

interface Props {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await deskLocale(params);
  const t = await getTranslations({ locale, namespace: 'revisions' });
  return deskMetadata(locale, t('heading'));
}

function beforeOf(query: Query): number | null {
  const text = String(query['before'] ?? '');
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
}

const spanOf = (rows: RevisionRow[]) => ({ first: rows.at(-1)?.number ?? 0, last: rows[0]?.number ?? 0 });

export default async function Revisions({ params, searchParams }: Props) {
  const locale = await deskLocale(params);
  const actor = await requireActor(locale);
  const itemId = await itemIdOfAddress(params);
  const standing = await requireArticle(actor, itemId);
  const query = await searchParams;
  const language = shownLanguage(standing, locale, query['language']);
  const before = beforeOf(query);
  const list = (await listRevisions(actor, itemId, language, { before })) ?? notFound();
  const changes = await listRevisionChanges(actor, { itemId, language }, spanOf(list.rows));
  const paths = articleDeskPaths(locale, itemId);
  const t = await getTranslations({ locale, namespace: 'revisions' });
  const { revisionsIn } = paths;
  return (
    <>
      <ArticleDeskHead {...{ locale, actor, standing }} current="revisions" />
      <h1>{t('heading')}</h1>
      <LanguageTabs
        label={t('languages')}
        paths={{ ky: revisionsIn('ky'), ru: revisionsIn('ru'), en: revisionsIn('en') }}
        current={language}
      />
      {list.rows.length > 0 ? (
        <RevisionRows
          language={language}
          revisions={list.rows.map((revision) => ({
            revision,
            path: paths.revision(language, revision.number),
            change: changes.get(revision.number) ?? null,
          }))}
        />
      ) : (
        <EmptyState title={t('none')}>
          <p>{t('noneNext')}</p>
        </EmptyState>
      )}
      <nav aria-label={t('pages')} className="button-row">
        {before ? <ButtonLink href={revisionsIn(language)}>{t('newest')}</ButtonLink> : null}
        {list.next ? (
          <ButtonLink href={`${revisionsIn(language)}&before=${list.next}`}>{t('older')}</ButtonLink>
        ) : null}
      </nav>
    </>
  );
}
