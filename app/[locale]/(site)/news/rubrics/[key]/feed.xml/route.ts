import { feedAnswer } from '../../../../feed-answer.ts';

/** A rubric as Atom. */
export function GET(_request: Request, { params }: { params: Promise<{ locale: string; key: string }> }) {
  return feedAnswer({ params, format: 'atom' });
}
