import type { Language } from '#lib/core/languages';
import type { PartialDate } from '#lib/core/partial-date';

/** The public addresses of articles and their lists: every path that a page or a command names comes from here. */
export const frontPath = (language: Language): string => `/${language}`;
export const newsPath = (language: Language): string => `/${language}/news`;
export const articlePath = (language: Language, slug: string): string => `/${language}/news/${slug}`;
export const rubricPath = (language: Language, key: string): string => `/${language}/news/rubrics/${key}`;
export const topicPath = (language: Language, key: string): string => `/${language}/news/topics/${key}`;
/** `period` is `2026` or `2026-02`. */
export const archivePath = (language: Language, period: PartialDate): string =>
  `/${language}/news/archive/${period}`;
/** The part of a list that is older than the item with this public number. */
export const olderPath = (listPath: string, publicNumber: number): string =>
  `${listPath}/before/${publicNumber}`;
/** The feed of a list: of all news below the language, of a rubric below the rubric. */
export const feedPath = (listPath: string, format: 'atom' | 'rss'): string =>
  `${listPath.replace(/\/news$/, '')}/${format === 'atom' ? 'feed' : 'rss'}.xml`;
