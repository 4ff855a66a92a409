import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { ItemHeadProps } from '#components/admin/item-head';
import type { Language } from '#lib/core/languages';
import type { DeskHelpPlace } from '#lib/help-places/help-place-desk-view';
import type { Locale } from '#lib/i18n/locales';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { helpPlaceAddress, helpPlacesAddress } from '../help-places-address.ts';

interface HelpPlaceDeskHeadProps {
  locale: Locale;
  actor: Actor;
  place: DeskHelpPlace;
  current: 'place' | 'words' | 'revisions' | 'redact';
}

/** The editor of a help place's words in each language. */
export function wordsPathsOf(locale: Locale, itemId: string): Record<Language, string> {
  const pathIn = (language: Language): string =>
    `${helpPlaceAddress(locale, itemId)}/words?language=${language}`;
  return { ky: pathIn('ky'), ru: pathIn('ru'), en: pathIn('en') };
}

/** The saved versions of a help place's words. */
export function helpPlaceRevisionPaths(locale: Locale, itemId: string) {
  const path = `${helpPlaceAddress(locale, itemId)}/revisions`;
  return {
    revisionsIn: (language: Language) => `${path}?language=${language}`,
    revision: (language: Language, number: number) => `${path}/${language}/${number}`,
  };
}

/** What the head of each page of one place holds, with the ways that are open to who asks. */
export async function helpPlaceHeadOf({
  locale,
  actor,
  place,
  current,
}: HelpPlaceDeskHeadProps): Promise<ItemHeadProps> {
  const t = await getTranslations({ locale, namespace: 'helpPlacesDesk' });
  const path = helpPlaceAddress(locale, place.itemId);
  const { ky, ru, en } = place.languages;
  const places = [
    ['place', path],
    ['words', `${path}/words`],
    ['revisions', `${path}/revisions`],
    ...(mayPublishing(actor, 'redact') ? [['redact', `${path}/redact`] as const] : []),
  ] as const;
  return {
    listPath: helpPlacesAddress(locale),
    words: { toList: t('toList'), untitled: t('unnamed'), pages: t('head.pages') },
    tabs: places.map(([place, href]) => ({ href, label: t(`head.${place}`), isCurrent: place === current })),
    titles: { ky: ky.title, ru: ru.title, en: en.title },
    preferred: [locale, place.sourceLanguage],
  };
}
