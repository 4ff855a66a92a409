import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ArticleEditor } from '#components/admin/editor/article-editor';
import { FocusPlace } from '#components/admin/editor/focus-place';
import { isLanguage } from '#lib/core/languages';
import { requireActor } from '../../../desk-actor.ts';
import { deskLocale } from '../../../desk-locale.ts';
import { deskMetadata } from '../../../desk-metadata.ts';
import type { Query } from '../../../people/people-address.ts';
import { pageAddress } from '../../pages-address.ts';
import { pageHeadOf, wordsPathsOf } from '../page-desk-head.ts';
import { requirePage } from '../require-page.ts';
import { loadPageEditor } from './load-page-editor.ts';

interface Props {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await deskLocale(params);
  const t = await getTranslations({ locale, namespace: 'pagesDesk.head' });
  return deskMetadata(locale, t('words'));
}

export default async function PageWords({ params, searchParams }: Props) {
  const locale = await deskLocale(params);
  const actor = await requireActor(locale);
  const page = await requirePage(locale, (await params).id);
  const { itemId } = page;
  const { language: asked } = await searchParams;
  const view = await loadPageEditor(actor, itemId, isLanguage(asked) ? asked : null, locale);
  if (!view) notFound();
  const t = await getTranslations({ locale, namespace: 'editor' });
  const head = await getTranslations({ locale, namespace: 'pagesDesk.head' });
  const path = pageAddress(locale, itemId);
  return (
    <>
      <h1 className="unseen">{head('words')}</h1>
      <noscript>
        <p className="notice notice-problem">{t('noScript')}</p>
      </noscript>
      <p id="keys-hint" className="unseen">
        {t('keysHint')}
      </p>
      <FocusPlace otherwise={null} />
      <ArticleEditor
        key={view.draft.language}
        locale={locale}
        accountId={actor.accountId}
        head={await pageHeadOf({ locale, actor, page, current: 'words' })}
        view={view}
        classification={null}
        paths={{
          draft: `${path}/words/draft`,
          people: `/${locale}/admin/people/choices`,
          events: `/${locale}/admin/events/choices`,
          articles: `/${locale}/admin/articles/choices`,
          word: `${path}/words/import/upload`,
          upload: `/${locale}/admin/media/upload`,
          ...{ publish: `${path}#public`, elsewhere: path, section: null },
          languages: wordsPathsOf(locale, itemId),
        }}
      />
    </>
  );
}
