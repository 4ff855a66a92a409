import { expect } from '@playwright/test';
import { signedOutDigest } from '#lib/core/signed-out';
import type { WireAnswer } from '../../support/wire.ts';
import { marker } from './world.ts';

/** Where the marker stands in an answer, with what is around it; null where it does not. */
export function markerIn({ headers, text }: WireAnswer): string | null {
  const whole = `${JSON.stringify(headers)}\n${text}`;
  const at = whole.indexOf(marker);
  return at === -1 ? null : whole.slice(Math.max(0, at - 80), at + 80);
}

/** Asserts that an answer tells nothing that only the desk may know. */
export function expectSilent(answer: WireAnswer, told: unknown): void {
  expect([told, markerIn(answer)]).toEqual([told, null]);
}

/** The sign-in page, or the router's own spelling of the address that was asked. */
const closedPlace =
  /^\/(?:ky|ru|en)\/(?:sign-in(?:\?next=|;|$)|(?:admin|preview|removal|self-check)[^?]*\?(?:.*&)?_rsc)/;

/** A form that scripts sent stays open, and is told why by an error that says nothing else. */
const saysSignedOut = ({ status, text }: WireAnswer): boolean =>
  status === 500 && text.includes(`"digest":"${signedOutDigest}"`);

/** Asserts that nothing is told, and that whoever asked is led to the sign-in page or sent away. */
export function expectClosed(answer: WireAnswer, told: unknown): void {
  expectSilent(answer, told);
  const { status, headers } = answer;
  const leads = headers['x-action-redirect'] ?? headers.location;
  if (status === 308) return;
  if (leads !== undefined) expect([told, closedPlace.test(String(leads))]).toEqual([told, true]);
  // The router's own form of an answer has its status inside.
  else if (headers['content-type'] === 'text/x-component')
    expect([told, [200, 404].includes(status) || saysSignedOut(answer)]).toEqual([told, true]);
  else expect([told, [400, 401, 403, 404, 405, 409].includes(status) || status]).toEqual([told, true]);
}
