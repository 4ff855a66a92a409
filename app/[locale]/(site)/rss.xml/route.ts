import { feedAnswer } from '../feed-answer.ts';

/** All news as RSS 2.0. */
export function GET(_request: Request, { params }: { params: Promise<{ locale: string }> }) {
  return feedAnswer({ params, format: 'rss' });
}
