import { expect } from '@playwright/test';
import { newId } from '#lib/core/ids';
import { dayIn } from '#lib/core/when';
import type { EventShared } from '#lib/events/event';
import { monthPath } from '#lib/events/event-paths';
import type { Session } from '#lib/events/programme';
import { locales } from '#lib/i18n/locales';
import { messagesOf } from '#lib/i18n/messages';
import {
  inAll,
  makeProgramme,
  makePublicEvent,
  makeSession,
  releaseNext,
  zone,
} from '#tests/factories/make-event';
import { makeSpeaker } from '#tests/factories/make-speaker';
import { test } from '#tests/support/portal';
import { readByIcalJs } from '#tests/support/read-calendar';
import { expectAccessibleEverywhere } from './support/accessible-everywhere.ts';
import { type OwnPortal, openOwnPortal } from './support/own-portal.ts';
import { ask } from './support/wire.ts';

test.describe.configure({ mode: 'default', timeout: 90_000 });

const hour = 3_600_000;
const now = Math.floor(Date.now() / 60_000) * 60_000;
const instant = (hours: number): string => new Date(now + hours * hour).toISOString();

let own: OwnPortal;
let paths: Record<'before' | 'during' | 'off', Record<string, string>>;
let eventId: string;
let speakerId: string;

const session = (id: string, from: number, until: number, rest: Partial<Session>): Session =>
  makeSession(id, {
    day: dayIn(zone, new Date(now)),
    startsAt: instant(from),
    endsAt: instant(until),
    ...rest,
  });

/** What is on now, and what comes next, moved or not. */
const programme = (nextFrom: number) =>
  makeProgramme([
    session('opening', -0.1, 0.2, {
      roomId: 'large',
      spoken: ['ky'],
      interpreted: ['en'],
      doNotRecord: true,
      people: [{ personId: speakerId, role: 'opening' }],
    }),
    session('talk', nextFrom, nextFrom + 0.05, {
      roomId: 'small',
      spoken: ['ru'],
      abstract: inAll('About it'),
    }),
  ]);

async function publish(shared: Partial<EventShared>) {
  const { itemId, paths } = await makePublicEvent(own.newsroom, { topics: [], ...shared });
  return { itemId, paths: paths as Record<string, string> };
}

test.beforeAll(async () => {
  test.setTimeout(120_000);
  own = await openOwnPortal(1);
  const registration = { opensAt: null, closesAt: instant(24), url: 'https://umut.example/register' };
  const before = await publish({
    when: { kind: 'timed', startsAt: instant(48), endsAt: instant(50), zone },
    ...{ registration, audience: inAll('Doctors'), streamUrl: 'https://umut.example/stream' },
    ...{ cost: inAll('Free'), contact: inAll('Ask Asan') },
    earlier: [
      { when: { kind: 'day', on: '2026-01-01', zone }, place: null, reason: inAll('The hall was taken') },
    ],
  });
  const during = await publish({
    when: { kind: 'timed', startsAt: instant(-0.1), endsAt: instant(0.5), zone },
    streamUrl: 'https://umut.example/stream',
  });
  const off = await publish({
    status: 'cancelled',
    statusReason: inAll('Snow'),
    when: { kind: 'days', from: '2027-01-10', until: '2027-01-12', zone },
  });
  eventId = during.itemId;
  speakerId = await makeSpeaker(own.newsroom, 'Asan');
  await releaseNext(own.newsroom, eventId, programme(0.25));
  paths = { before: before.paths, during: during.paths, off: off.paths };
});

test.afterAll(async () => {
  test.setTimeout(60_000);
  await own.close();
});

const urlOf = (path: string | undefined): string => `${own.servers[0]?.url}${path}`;

test('in the hall, with a phone and no scripts, one reads what is on, what is next, and filters the programme', async ({
  browser,
}) => {
  const context = await browser.newContext({
    ...{ javaScriptEnabled: false, viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true },
  });
  const page = await context.newPage();
  const t = messagesOf('ky');
  const main = page.getByRole('main');
  await page.goto(urlOf('/ky/events'));
  await expect(main.getByText(t.eventStatus.now)).toBeVisible();
  await page.goto(urlOf(paths.during['ky']));
  const live = main.getByRole('region', { name: t.event.now });
  await expect(live.getByRole('heading')).toHaveText([
    ...[t.event.now, 'Session opening ky', t.event.next, 'Session talk ky'],
  ]);
  await expect(live.getByText(t.programme.doNotRecord)).toBeVisible();
  await main.getByRole('link', { name: t.event.wholeProgramme }).click();
  await main.getByRole('link', { name: 'Small hall ky' }).click();
  await expect(main.getByRole('heading', { level: 3 })).toHaveText(['Session talk ky']);
  await main.getByRole('link', { name: t.programme.allRooms }).click();
  await expect(main.getByRole('listitem').filter({ hasText: t.eventStatus.now })).toHaveCount(1);
  await expect(main.locator('#s-opening').getByText(t.eventStatus.now)).toBeVisible();
  await main.getByRole('link', { name: t.programme.language.en, exact: true }).click();
  await expect(main.getByRole('heading', { level: 3 })).toHaveText(['Session opening ky']);
  await main.getByRole('link', { name: t.programme.text }).click();
  await expect(page.getByText('Session talk ky')).toBeVisible();
  await context.close();
});

test('a month shows its days with events, which lead to them; what is off stands on its first day alone', async ({
  page,
}) => {
  await page.goto(urlOf(monthPath('ru', '2027-01')));
  const main = page.getByRole('main');
  await main.getByRole('table').getByRole('link').click();
  await expect(page).toHaveURL(/#d-2027-01-10$/);
  const day = main.getByRole('region', { name: /10 января 2027/ });
  await expect(day.getByText(messagesOf('ru').eventStatus.cancelled)).toBeVisible();
});

test('before it one reads when, where, for whom, how to register, and puts it into a calendar', async ({
  page,
}) => {
  const { event, calendar } = messagesOf('ru');
  await page.goto(urlOf(paths.before['ru']));
  const main = page.getByRole('main');
  for (const fact of ['Doctors ru', 'Free ru', 'Ask Asan ru'])
    await expect(main.getByText(fact)).toBeVisible();
  await expect(main.getByRole('link', { name: event.register })).toHaveAttribute('href', /register$/);
  await expect(main.locator('s')).toHaveCount(1);
  await expect(main.getByText(/The hall was taken ru/)).toBeVisible();
  await expect(main.getByRole('link', { name: calendar.follow })).toHaveAttribute('href', /^webcal:.*\.ics$/);
  await expect(main.getByText(calendar.copyNote)).toBeVisible();
  for (const host of ['calendar.google.com', 'outlook.live.com', 'calendar.yandex.ru'])
    await expect(main.locator(`a[href^="https://${host}/"]`)).toHaveCount(1);
});

test('axe finds nothing in what stands before, during and instead of an event, nor in its programme', async ({
  page,
}) => {
  for (const locale of locales) {
    const during = paths.during[locale] ?? '';
    for (const path of [
      paths.before[locale],
      during,
      `${during}/programme`,
      paths.off[locale],
      `/${locale}/events`,
    ]) {
      await page.goto(urlOf(path));
      await expectAccessibleEverywhere(page);
    }
  }
});

test('a name in the programme leads to the person, with their sessions there and a calendar of them', async ({
  page,
}) => {
  const { person, calendar } = messagesOf('ru');
  const main = page.getByRole('main');
  await page.goto(urlOf(`${paths.during['ru']}/programme`));
  const hers = main.getByRole('link', { name: calendar.person.replace('{name}', 'Asan ru') });
  await expect(hers).toHaveAttribute('href', /^webcal:.*\.ics$/);
  await main.getByRole('link', { name: 'Asan ru', exact: true }).first().click();
  const sessions = main.getByRole('region', { name: person.sessions });
  const link = sessions.getByRole('link', { name: 'Session opening ru' });
  await expect(link).toHaveAttribute('href', /#s-opening$/);
  await sessions.getByText(person.calendar).click();
  await expectAccessibleEverywhere(page);
  const copy = await sessions.getByRole('link', { name: calendar.copy }).getAttribute('href');
  const own = readByIcalJs((await ask(urlOf(new URL(copy ?? '').pathname))).text);
  const [inEvent] = readByIcalJs((await ask(urlOf(`${paths.during['ru']}/sessions/opening.ics`))).text);
  expect(own.map(({ uid }) => uid)).toEqual([inEvent?.uid]);
});

test('the programme prints its sessions with their hours and places, and nothing to click', async ({
  page,
}) => {
  const main = page.getByRole('main');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(urlOf(`${paths.during['ru']}/programme`));
  await expect(main.getByRole('heading', { level: 3 })).toHaveText(['Session opening ru', 'Session talk ru']);
  await expect(main.locator('#s-opening').getByText('Large hall ru')).toBeVisible();
  await expect(main.locator('#s-talk').getByText('About it ru')).toBeVisible();
  await expect(main.locator('#s-talk').locator('time').first()).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(main.getByRole('link', { name: messagesOf('ru').programme.text })).toHaveCount(0);
  await expect(main.getByRole('link', { name: /\.ics$|календар/i })).toHaveCount(0);
});

test('a day that the programme no longer has leads to all of it', async () => {
  const whole = `${paths.during['ru']}/programme`;
  const { status, headers } = await ask(urlOf(`${whole}/2020-01-01`));
  expect([status, headers.location]).toEqual([307, whole]);
  expect((await ask(urlOf(`${whole}/nowhere`))).status).toBe(404);
});

test('a session that is moved is moved in the calendar of whoever follows it, and in the list of changes', async ({
  page,
}) => {
  const file = urlOf(`${paths.during['en']}/sessions/talk.ics`);
  const read = async () => readByIcalJs((await ask(file)).text)[0];
  const before = await read();
  await releaseNext(own.newsroom, eventId, programme(0.3));
  await expect.poll(async () => (await read())?.from).toBe(instant(0.3));
  const after = await read();
  expect(after?.uid).toBe(before?.uid);
  expect(after?.sequence).toBeGreaterThan(before?.sequence ?? 0);
  await page.goto(urlOf(`${paths.during['en']}/changes`));
  const { programmeChanges } = messagesOf('en');
  await expect(page.getByText(programmeChanges.changed.replace('{title}', 'Session talk en'))).toBeVisible();
  const was = programmeChanges.before.replace('{what}', '');
  await expect(page.getByRole('main').locator('s').filter({ hasText: was })).toHaveCount(1);
});

test('addresses without a language lead to the reader’s own list of events', async () => {
  const { status, headers } = await ask(urlOf('/events'), { 'Accept-Language': 'ru' });
  expect([status, headers.location]).toEqual([307, '/ru/events']);
  expect((await ask(urlOf(`/ky/events/${newId()}`))).status).toBe(404);
});
