import 'server-only';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { isId } from '#lib/core/id-shape';
import type { Locale } from '#lib/i18n/locales';
import { findDeskPerson } from '#lib/people/admin-queries/find-desk-person';
import type { DeskPerson } from '#lib/people/person-desk-view';
import { requireActor } from '../../desk-actor.ts';

/** A person for whoever is signed in; answers that there is no such page where there is none. */
export const requirePerson = cache(async (locale: Locale, itemId: string): Promise<DeskPerson> => {
  const actor = await requireActor(locale);
  const person = isId(itemId) ? await findDeskPerson(actor, itemId, locale) : null;
  return person ?? notFound();
});
