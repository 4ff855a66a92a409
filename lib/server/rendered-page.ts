import { isDatabaseUnreachable } from '#lib/platform/db/connection';
import type { RenderedAnswer } from './next-render.ts';
import type { StoredStatus } from './printed-page.ts';

/** What became of a render, as far as it decides the answer. */
export type Verdict =
  | { kind: 'page'; status: StoredStatus; location: string | null }
  | { kind: 'absent' }
  /** Next's own redirect, made before any page was asked. */
  | { kind: 'elsewhere'; location: string }
  | { kind: 'failed'; isUnreachable: boolean; reason: unknown };

/** A path of this site and nothing else: no other host, no second line. */
export function isOwnPath(location: string | null): location is string {
  return location !== null && /^\/(?![/\\])[!-~]*$/.test(location);
}

/** The verdict on a render that an error ended. */
export function failed(
  reason: unknown,
  isUnreachable: boolean = isDatabaseUnreachable(reason),
): Extract<Verdict, { kind: 'failed' }> {
  return { kind: 'failed', isUnreachable, reason };
}

/** Decides from what the page said of itself and from Next's answer what the reader gets. */
export function verdictOf(address: string, { record, status, location }: RenderedAnswer): Verdict {
  if (record.failure !== undefined) return failed(record.failure);
  switch (record.status) {
    case null:
      if (status >= 300 && status < 400 && isOwnPath(location)) return { kind: 'elsewhere', location };
      return failed(new Error(`the page said nothing of itself; Next answered ${status}`));
    case 500:
      return failed(new Error('the page called itself failed'));
    case 503:
      return failed(new Error('the page called itself unavailable'), true);
    case 404:
      return { kind: 'absent' };
    case 301:
      if (isOwnPath(record.location) && record.location !== address) {
        return { kind: 'page', status: 301, location: record.location };
      }
      return failed(new Error(`the page redirects to ${JSON.stringify(record.location)}`));
    default:
      if (status >= 300)
        return failed(new Error(`the page called itself ${record.status}; Next answered ${status}`));
      return { kind: 'page', status: record.status, location: null };
  }
}
