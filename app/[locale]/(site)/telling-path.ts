import { articlePath } from '#lib/articles/article-paths';
import type { Language } from '#lib/core/languages';
import { eventPath } from '#lib/events/event-paths';
import { milestonePath } from '#lib/milestones/milestone-paths';
import type { TellingPath } from '#lib/quotes/public-queries';

/** Where readers find what tells somebody's words: an article, an event or a milestone. */
export const tellingPath: TellingPath = (language: Language, slug, kind) => {
  if (kind === 'event') return eventPath(language, slug);
  return kind === 'milestone' ? milestonePath(language, slug) : articlePath(language, slug);
};
