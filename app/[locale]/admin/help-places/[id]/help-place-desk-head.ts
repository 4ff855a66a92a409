import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { ItemHeadProps } from '#components/admin/item-head';
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
