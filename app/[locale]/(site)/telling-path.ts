import { articlePath } from '#lib/articles/article-paths';
import type { Language } from '#lib/core/languages';
import { eventPath } from '#lib/events/event-paths';
import type { TellingPath } from '#lib/quotes/public-queries';

/** Where readers find what tells somebody's words: an article or an event. */
export const tellingPath: TellingPath = (language: Language, slug, kind) =>
  kind === 'event' ? eventPath(language, slug) : articlePath(language, slug);
