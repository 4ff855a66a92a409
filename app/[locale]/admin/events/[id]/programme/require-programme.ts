import 'server-only';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { isId } from '#lib/core/id-shape';
import { findDeskProgramme } from '#lib/events/admin-queries/find-desk-programme';
import type { DeskProgramme } from '#lib/events/programme-desk-view';
import type { Locale } from '#lib/i18n/locales';
import { requireActor } from '../../../desk-actor.ts';

/** The programme of an event for whoever is signed in; answers that there is no such page where there is no such event. */
export const requireProgramme = cache(async (locale: Locale, eventId: string): Promise<DeskProgramme> => {
  const actor = await requireActor(locale);
  const programme = isId(eventId) ? await findDeskProgramme(actor, eventId, locale) : null;
  return programme ?? notFound();
});
