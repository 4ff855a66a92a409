import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ArticleEditor } from '#components/admin/editor/article-editor';
import { FocusPlace } from '#components/admin/editor/focus-place';
import { listClassification } from '#lib/articles/admin-queries/list-classification';
import { isLanguage, type Language } from '#lib/core/languages';
import { requireActor } from '../../desk-actor.ts';
import { deskLocale } from '../../desk-locale.ts';
import { deskMetadata } from '../../desk-metadata.ts';
import { articleDeskPaths } from '../desk-paths.ts';
import type { Query } from '../list-address.ts';
import { itemIdOfAddress } from './article-address.ts';
import { articleHeadOf } from './article-desk-head.tsx';
import { loadEditor } from './load-editor.ts';
import { requireArticle } from './require-article.ts';

interface Props {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await deskLocale(params);
  const t = await getTranslations({ locale, namespace: 'articleDesk' });
  return deskMetadata(locale, t('edit'));
}

export default async function EditArticle({ params, searchParams }: Props) {
  const locale = await deskLocale(params);
  const actor = await requireActor(locale);
  const itemId = await itemIdOfAddress(params);
  const { language: asked } = await searchParams;
  const standing = await requireArticle(actor, itemId);
  const [view, classification] = await Promise.all([
    loadEditor(actor, itemId, isLanguage(asked) ? asked : null, locale),
    listClassification(locale),
  ]);
  if (!view) notFound();
  const { language } = view.draft;
  const isNew = language === view.sourceLanguage && !view.standings[language].isBegun;
  const { edit, publish } = articleDeskPaths(locale, itemId);
  const pathIn = (one: Language): string => `${edit}?language=${one}`;
  const t = await getTranslations({ locale, namespace: 'editor' });
  const head = await getTranslations({ locale, namespace: 'articleDesk' });
  return (
    <>
      <h1 className="unseen">{head('edit')}</h1>
      <noscript>
        <p className="notice notice-problem">{t('noScript')}</p>
      </noscript>
      <p id="keys-hint" className="unseen">
        {t('keysHint')}
      </p>
      <FocusPlace otherwise={isNew ? 'article-title' : null} />
      <ArticleEditor
        key={language}
        locale={locale}
        accountId={actor.accountId}
        head={await articleHeadOf({ locale, actor, standing, current: 'edit' })}
        view={view}
        classification={classification}
        paths={{
          draft: `${edit}/draft`,
          people: `/${locale}/admin/people/choices`,
          events: `/${locale}/admin/events/choices`,
          articles: `/${locale}/admin/articles/choices`,
          word: `${edit}/import/upload`,
          upload: `/${locale}/admin/media/upload`,
          publish,
          elsewhere: null,
          section: 'news',
          languages: { ky: pathIn('ky'), ru: pathIn('ru'), en: pathIn('en') },
        }}
      />
    </>
  );
}
