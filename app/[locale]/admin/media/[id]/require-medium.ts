import 'server-only';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { isId } from '#lib/core/id-shape';
import type { Locale } from '#lib/i18n/locales';
import { findMedium } from '#lib/media/admin-queries/find-medium';
import type { LibraryMedium } from '#lib/media/library-view';
import { requireActor } from '../../desk-actor.ts';

/** A medium for whoever is signed in; answers that there is no such page where there is none. */
export const requireMedium = cache(async (locale: Locale, mediumId: string): Promise<LibraryMedium> => {
  const actor = await requireActor(locale);
  const medium = isId(mediumId) ? await findMedium(actor, mediumId, locale) : null;
  return medium ?? notFound();
});
