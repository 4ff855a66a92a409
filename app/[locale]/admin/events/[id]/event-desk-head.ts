import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { ItemHeadProps } from '#components/admin/item-head';
import type { Language } from '#lib/core/languages';
import type { DeskEvent } from '#lib/events/event-desk-view';
import type { Locale } from '#lib/i18n/locales';
import type { Actor } from '#lib/publishing/actor';
import { itemDeskHead } from '../../item-desk-head.ts';
import { eventAddress, eventsAddress } from '../events-address.ts';

const places = ['event', 'words', 'programme', 'look', 'revisions', 'redact'] as const;

interface EventDeskHeadProps {
  locale: Locale;
  actor: Actor;
  event: DeskEvent;
  current: (typeof places)[number];
}

/** How an event will look; a preview always stands in its own language, whatever that of the desk is. */
export function eventLookPaths(locale: Locale, itemId: string) {
  return {
    lookIn: (language: Language) => `${eventAddress(locale, itemId)}/look?language=${language}`,
    previewIn: (language: Language) => `${eventAddress(language, itemId)}/preview/${language}`,
  };
}

/** What the head of each page of one event holds, with the ways that are open to who asks. */
export async function eventHeadOf(props: EventDeskHeadProps): Promise<ItemHeadProps> {
  const { locale, actor, current, event } = props;
  const t = await getTranslations({ locale, namespace: 'eventsDesk' });
  return itemDeskHead({
    ...{ locale, actor, places, current },
    item: event,
    listPath: eventsAddress(locale),
    path: eventAddress(locale, event.itemId),
    words: { toList: t('toList'), untitled: t('unnamed'), pages: t('head.pages') },
    labelOf: (place) => t(`head.${place}`),
  });
}
