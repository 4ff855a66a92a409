import { articlePath } from '#lib/articles/article-paths';
import type { Language } from '#lib/core/languages';
import { eventPath } from '#lib/events/event-paths';
import { milestonePath } from '#lib/milestones/milestone-paths';
import { pagePath } from '#lib/pages/page-noun';
import type { TellingPath } from '#lib/quotes/public-queries';

/** Where readers find what tells somebody's words: an article, an event, a milestone or a page. */
export const tellingPath: TellingPath = (language: Language, slug, kind) => {
  if (kind === 'event') return eventPath(language, slug);
  if (kind === 'page') return pagePath(language, slug);
  return kind === 'milestone' ? milestonePath(language, slug) : articlePath(language, slug);
};
