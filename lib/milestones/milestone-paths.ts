import type { Language } from '#lib/core/languages';
import type { MilestoneTheme } from './milestone.ts';

/** In the order of time, or what is due next first. */
export type MilestoneOrder = 'time' | 'nearest';

/** The public addresses of milestones: every path that a page or a command names comes from here. */
export const milestonesPath = (language: Language): string => `/${language}/milestones`;
export const milestonePath = (language: Language, slug: string): string =>
  `${milestonesPath(language)}/${slug}`;

/** A list of all milestones, or of those of a theme. */
export function milestoneListPath(
  language: Language,
  theme: MilestoneTheme | null,
  order: MilestoneOrder,
): string {
  const path = theme ? `${milestonesPath(language)}/themes/${theme}` : milestonesPath(language);
  return order === 'nearest' ? `${path}/nearest` : path;
}
