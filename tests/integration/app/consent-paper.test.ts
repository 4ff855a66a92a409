import { beforeAll, expect, test, vi } from 'vitest';
import { recordConsent } from '#lib/media/commands/record-consent';
import { makePdf } from '#tests/factories/files';
import { cookieOf, makeAccount, signedIn } from '#tests/factories/make-account';
import { accepted } from '#tests/factories/make-article';
import { makePicture } from '#tests/factories/make-medium';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';
import { ownSecrets } from '#tests/support/portal-secrets';
import { GET } from '../../../app/[locale]/admin/media/[id]/consents/[consent]/paper/route.ts';

const browser = vi.hoisted(() => ({ cookie: '' }));
vi.mock('next/headers', () => ({
  cookies: async () => ({ get: () => ({ value: browser.cookie }) }),
  headers: async () => new Headers(),
}));

ownDataFolder();
ownSecrets();
let newsroom: Newsroom;
let place: { id: string; consent: string };

beforeAll(async () => {
  newsroom = await makeNewsroom();
  process.env['DATABASE_URL'] = newsroom.url;
  const { database, author } = newsroom;
  const mediumId = await makePicture(newsroom, { childAnswer: 'yes' });
  const said = { mediumId, guardian: 'Г. О.', scope: 'The portal', validUntil: null };
  const consent = { ...said, paper: { bytes: makePdf('I agree') } };
  place = { id: mediumId, consent: accepted(await recordConsent(author, consent, database)).consentId };
  browser.cookie = await cookieOf(await signedIn(database, await makeAccount(database, 'editor')));
});

/** Asks for the paper as an editor's browser does, and counts the looks that are recorded. */
async function ask(headers: Record<string, string>, method = 'GET') {
  const request = new Request('http://localhost/', { method, headers });
  const { status } = await GET(request, { params: Promise.resolve(place) });
  return [status, await newsroom.database.consentView.count()];
}

const forged: [string, Record<string, string>][] = [
  ['another site', { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate' }],
  ['a neighbour of the site', { 'Sec-Fetch-Site': 'same-site' }],
  ['a browser that fetches ahead', { 'Sec-Fetch-Site': 'same-origin', 'Sec-Purpose': 'prefetch' }],
  ['one that draws ahead', { 'Sec-Fetch-Site': 'none', 'Sec-Purpose': 'prefetch;prerender' }],
  ['an older one that fetches ahead', { Purpose: 'prefetch' }],
];

test.each(forged)(
  'a look that %s makes in an officer’s name is refused and not recorded',
  async (_, headers) => {
    const looks = await newsroom.database.consentView.count();
    expect(await ask(headers)).toEqual([403, looks]);
  },
);

test('a look at the head alone is none', async () => {
  const looks = await newsroom.database.consentView.count();
  expect(await ask({}, 'HEAD')).toEqual([405, looks]);
});

test('a look from the desk, or by a browser that does not say from where, is recorded', async () => {
  const looks = await newsroom.database.consentView.count();
  expect(await ask({ 'Sec-Fetch-Site': 'same-origin' })).toEqual([200, looks + 1]);
  expect(await ask({ 'Sec-Fetch-Site': 'none' })).toEqual([200, looks + 2]);
  expect(await ask({})).toEqual([200, looks + 3]);
});
