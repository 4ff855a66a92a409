import { feedAnswer } from '../feed-answer.ts';

/** All news as Atom. */
export function GET(_request: Request, { params }: { params: Promise<{ locale: string }> }) {
  return feedAnswer({ params, format: 'atom' });
}
