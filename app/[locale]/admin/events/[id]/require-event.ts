import 'server-only';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { isId } from '#lib/core/id-shape';
import { findDeskEvent } from '#lib/events/admin-queries/find-desk-event';
import type { DeskEvent } from '#lib/events/event-desk-view';
import type { Locale } from '#lib/i18n/locales';
import { requireActor } from '../../desk-actor.ts';

/** An event for whoever is signed in; answers that there is no such page where there is none. */
export const requireEvent = cache(async (locale: Locale, itemId: string): Promise<DeskEvent> => {
  const actor = await requireActor(locale);
  const event = isId(itemId) ? await findDeskEvent(actor, itemId, locale) : null;
  return event ?? notFound();
});
