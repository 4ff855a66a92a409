import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { ItemHeadProps } from '#components/admin/item-head';
import type { Language } from '#lib/core/languages';
import type { DeskEvent } from '#lib/events/event-desk-view';
import type { Locale } from '#lib/i18n/locales';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { eventAddress, eventsAddress } from '../events-address.ts';

interface EventDeskHeadProps {
  locale: Locale;
  actor: Actor;
  event: DeskEvent;
  current: 'event' | 'words' | 'look' | 'revisions' | 'redact';
}

/** How an event will look; a preview always stands in its own language, whatever that of the desk is. */
export function eventLookPaths(locale: Locale, itemId: string) {
  return {
    lookIn: (language: Language) => `${eventAddress(locale, itemId)}/look?language=${language}`,
    previewIn: (language: Language) => `${eventAddress(language, itemId)}/preview/${language}`,
  };
}

/** What the head of each page of one event holds, with the ways that are open to who asks. */
export async function eventHeadOf({
  locale,
  actor,
  event,
  current,
}: EventDeskHeadProps): Promise<ItemHeadProps> {
  const t = await getTranslations({ locale, namespace: 'eventsDesk' });
  const path = eventAddress(locale, event.itemId);
  const { ky, ru, en } = event.languages;
  const places = [
    ['event', path],
    ['words', `${path}/words`],
    ['programme', `${path}/programme`],
    ['look', `${path}/look`],
    ['revisions', `${path}/revisions`],
    ...(mayPublishing(actor, 'redact') ? [['redact', `${path}/redact`] as const] : []),
  ] as const;
  return {
    listPath: eventsAddress(locale),
    words: { toList: t('toList'), untitled: t('unnamed'), pages: t('head.pages') },
    tabs: places.map(([place, href]) => ({ href, label: t(`head.${place}`), isCurrent: place === current })),
    titles: { ky: ky.title, ru: ru.title, en: en.title },
    preferred: [locale, event.sourceLanguage],
  };
}
