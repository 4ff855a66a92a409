import type { Locale } from '#lib/i18n/locales';

export type Outcome = 'taken_down' | 'kept';

interface RequestsPlace {
  isClosed?: boolean;
  after?: string | null;
  /** The requests for this picture alone. */
  picture?: string | null;
  /** What was just done. */
  done?: Outcome;
}

/** The desk's list of requests. */
export function requestsAddress(
  locale: Locale,
  { isClosed, after, picture, done }: RequestsPlace = {},
): string {
  const query = new URLSearchParams();
  if (isClosed) query.set('which', 'closed');
  if (picture) query.set('picture', picture);
  if (after) query.set('after', after);
  if (done) query.set('done', done);
  return `/${locale}/admin/requests${query.size > 0 ? `?${query}` : ''}`;
}
