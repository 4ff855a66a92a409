import 'server-only';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { isId } from '#lib/core/id-shape';
import type { Locale } from '#lib/i18n/locales';
import { findDeskMilestone } from '#lib/milestones/admin-queries/find-desk-milestone';
import type { DeskMilestone } from '#lib/milestones/milestone-desk-view';
import { requireActor } from '../../desk-actor.ts';

/** A milestone for whoever is signed in; answers that there is no such page where there is none. */
export const requireMilestone = cache(async (locale: Locale, itemId: string): Promise<DeskMilestone> => {
  const actor = await requireActor(locale);
  const milestone = isId(itemId) ? await findDeskMilestone(actor, itemId, locale) : null;
  return milestone ?? notFound();
});
