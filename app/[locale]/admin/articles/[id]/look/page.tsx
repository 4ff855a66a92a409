import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LanguageTabs } from '#components/admin/articles/language-tabs';
import { NetworkCard } from '#components/admin/articles/network-card';
import { PreviewLinkForm } from '#components/admin/articles/preview-link-form';
import { PreviewLinkRows } from '#components/admin/articles/preview-link-rows';
import { LookFrames } from '#components/admin/look-frames';
import { EmptyState } from '#components/ui/empty-state';
import { listPreviewLinks } from '#lib/articles/admin-queries/preview-links';
import type { LanguageStanding } from '#lib/articles/article-standing-view';
import type { Language } from '#lib/core/languages';
import { type Locale, localeNames } from '#lib/i18n/locales';
import { env } from '#lib/platform/env';
import { requireActor } from '../../../desk-actor.ts';
import { deskLocale } from '../../../desk-locale.ts';
import { deskMetadata } from '../../../desk-metadata.ts';
import { articleDeskPaths } from '../../desk-paths.ts';
import type { Query } from '../../list-address.ts';
import { itemIdOfAddress } from '../article-address.ts';
import { ArticleDeskHead } from '../article-desk-head.tsx';
import { requireArticle, shownLanguage } from '../require-article.ts';
import { createPreviewLinkAction, revokePreviewLinkAction } from './actions.ts';

interface Props {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await deskLocale(params);
  const t = await getTranslations({ locale, namespace: 'look' });
  return deskMetadata(locale, t('heading'));
}

export default async function Look({ params, searchParams }: Props) {
  const locale = await deskLocale(params);
  const actor = await requireActor(locale);
  const itemId = await itemIdOfAddress(params);
  const standing = await requireArticle(actor, itemId);
  const language = shownLanguage(standing, locale, (await searchParams)['language']);
  const links = await listPreviewLinks(actor, itemId);
  const { lookIn } = articleDeskPaths(locale, itemId);
  const t = await getTranslations({ locale, namespace: 'look' });
  return (
    <>
      <ArticleDeskHead {...{ locale, actor, standing }} current="look" />
      <h1>{t('heading')}</h1>
      <LanguageTabs
        label={t('languages')}
        paths={{ ky: lookIn('ky'), ru: lookIn('ru'), en: lookIn('en') }}
        current={language}
      />
      <Looks {...{ locale, itemId, language }} standing={standing.languages[language]} />
      <section aria-labelledby="links" className="desk-section">
        <h2 id="links">{t('links.heading')}</h2>
        <p>{t('links.intro')}</p>
        <PreviewLinkForm {...{ locale, itemId, language }} create={createPreviewLinkAction} />
        <PreviewLinkRows {...{ locale, itemId, links }} revoke={revokePreviewLinkAction} />
      </section>
    </>
  );
}

interface LooksProps {
  locale: Locale;
  itemId: string;
  language: Language;
  standing: LanguageStanding;
}

/** The page at two widths, and the card that networks show. */
async function Looks({ locale, itemId, language, standing }: LooksProps) {
  const t = await getTranslations({ locale, namespace: 'look' });
  const words = (standing.draft ?? standing.saved)?.words;
  const { previewIn, cardIn } = articleDeskPaths(locale, itemId);
  if (!words) {
    return (
      <EmptyState title={t('noWords', { language: localeNames[language] })}>
        <p>{t('noWordsNext')}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <LookFrames path={previewIn(language)} />
      <section aria-labelledby="card" className="desk-section">
        <h2 id="card">{t('card')}</h2>
        <NetworkCard
          language={language}
          cardPath={cardIn(language)}
          host={new URL(env().SITE_URL).host}
          title={words.title}
          summary={words.summary}
        />
      </section>
    </>
  );
}
