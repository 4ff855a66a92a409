import 'server-only';
import type { Locale } from '#lib/i18n/locales';
import { type LinkedWith, listMilestonesOf } from '#lib/milestones/list-public-queries';
import type { MilestoneLink } from '#lib/milestones/milestone-view';
import { dependOn } from '#lib/platform/render-record';

/** The milestones that a page's thing belongs to, on which the page depends from then on. */
export async function loadMilestones(locale: Locale, linked: LinkedWith): Promise<MilestoneLink[]> {
  const { links, freshness } = await listMilestonesOf(locale, linked);
  dependOn(freshness);
  return links;
}
