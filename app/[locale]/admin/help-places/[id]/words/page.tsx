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
import { helpPlaceAddress } from '../../help-places-address.ts';
import { helpPlaceHeadOf, wordsPathsOf } from '../help-place-desk-head.ts';
import { requireHelpPlace } from '../require-help-place.ts';
import { loadHelpPlaceEditor } from './load-help-place-editor.ts';

interface Props {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await deskLocale(params);
  const t = await getTranslations({ locale, namespace: 'helpPlacesDesk.head' });
  return deskMetadata(locale, t('words'));
}

export default async function HelpPlaceWords({ params, searchParams }: Props) {
  const locale = await deskLocale(params);
  const actor = await requireActor(locale);
  const place = await requireHelpPlace(locale, (await params).id);
  const { itemId } = place;
  const { language: asked } = await searchParams;
  const view = await loadHelpPlaceEditor(actor, itemId, isLanguage(asked) ? asked : null, locale);
  if (!view) notFound();
  const t = await getTranslations({ locale, namespace: 'editor' });
  const head = await getTranslations({ locale, namespace: 'helpPlacesDesk.head' });
  const path = helpPlaceAddress(locale, itemId);
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
        head={await helpPlaceHeadOf({ locale, actor, place, current: 'words' })}
        view={view}
        classification={null}
        paths={{
          draft: `${path}/words/draft`,
          people: `/${locale}/admin/people/choices`,
          events: `/${locale}/admin/events/choices`,
          articles: `/${locale}/admin/articles/choices`,
          word: `${path}/words/import/upload`,
          upload: `/${locale}/admin/media/upload`,
          ...{ publish: `${path}#public`, elsewhere: path, section: 'help' },
          languages: wordsPathsOf(locale, itemId),
        }}
      />
    </>
  );
}
