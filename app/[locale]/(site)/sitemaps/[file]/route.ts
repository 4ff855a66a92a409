import { sitemapAnswer } from '../../sitemap-answer.ts';

/** What can be read in a language: its lists, the news of two days, and all items in parts. */
export function GET(_request: Request, { params }: { params: Promise<{ locale: string; file: string }> }) {
  return sitemapAnswer(params);
}
