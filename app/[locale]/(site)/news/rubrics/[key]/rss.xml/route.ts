import { feedAnswer } from '../../../../feed-answer.ts';

/** A rubric as RSS 2.0. */
export function GET(_request: Request, { params }: { params: Promise<{ locale: string; key: string }> }) {
  return feedAnswer({ params, format: 'rss' });
}
