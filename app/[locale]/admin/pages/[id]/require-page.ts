import 'server-only';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { isId } from '#lib/core/id-shape';
import type { Locale } from '#lib/i18n/locales';
import { findDeskPage } from '#lib/pages/admin-queries/find-desk-page';
import type { DeskPage } from '#lib/pages/page-desk-view';
import { requireActor } from '../../desk-actor.ts';

/** A page for whoever is signed in; answers that there is no such page where there is none. */
export const requirePage = cache(async (locale: Locale, itemId: string): Promise<DeskPage> => {
  const actor = await requireActor(locale);
  const page = isId(itemId) ? await findDeskPage(actor, itemId, locale) : null;
  return page ?? notFound();
});
