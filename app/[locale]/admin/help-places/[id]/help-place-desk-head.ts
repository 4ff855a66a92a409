import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { ItemHeadProps } from '#components/admin/item-head';
import type { DeskHelpPlace } from '#lib/help-places/help-place-desk-view';
import type { Locale } from '#lib/i18n/locales';
import type { Actor } from '#lib/publishing/actor';
import { itemDeskHead } from '../../item-desk-head.ts';
import { helpPlaceAddress, helpPlacesAddress } from '../help-places-address.ts';

const places = ['place', 'words', 'revisions', 'redact'] as const;

interface HelpPlaceDeskHeadProps {
  locale: Locale;
  actor: Actor;
  place: DeskHelpPlace;
  current: (typeof places)[number];
}

/** What the head of each page of one place holds, with the ways that are open to who asks. */
export async function helpPlaceHeadOf(props: HelpPlaceDeskHeadProps): Promise<ItemHeadProps> {
  const { locale, actor, current, place } = props;
  const t = await getTranslations({ locale, namespace: 'helpPlacesDesk' });
  return itemDeskHead({
    ...{ locale, actor, places, current },
    item: place,
    listPath: helpPlacesAddress(locale),
    path: helpPlaceAddress(locale, place.itemId),
    words: { toList: t('toList'), untitled: t('unnamed'), pages: t('head.pages') },
    labelOf: (place) => t(`head.${place}`),
  });
}
