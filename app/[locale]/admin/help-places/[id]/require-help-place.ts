import 'server-only';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { isId } from '#lib/core/id-shape';
import { findDeskHelpPlace } from '#lib/help-places/admin-queries/find-desk-help-place';
import type { DeskHelpPlace } from '#lib/help-places/help-place-desk-view';
import type { Locale } from '#lib/i18n/locales';
import { requireActor } from '../../desk-actor.ts';

/** A place for whoever is signed in; answers that there is no such page where there is none. */
export const requireHelpPlace = cache(async (locale: Locale, itemId: string): Promise<DeskHelpPlace> => {
  const actor = await requireActor(locale);
  const place = isId(itemId) ? await findDeskHelpPlace(actor, itemId, locale) : null;
  return place ?? notFound();
});
