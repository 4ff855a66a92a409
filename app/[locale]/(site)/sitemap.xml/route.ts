import { sitemapIndexAnswer } from '../sitemap-answer.ts';

/** The sitemaps of a language, for search engines. */
export function GET(_request: Request, { params }: { params: Promise<{ locale: string }> }) {
  return sitemapIndexAnswer(params);
}
