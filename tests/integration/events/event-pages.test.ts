import type { Event } from 'schema-dts';
import { beforeAll, describe, expect, test } from 'vitest';
import { listDeskEvents } from '#lib/events/admin-queries/list-desk-events';
import { publishEvent } from '#lib/events/commands/publish-event';
import { withdrawEvent } from '#lib/events/commands/withdraw-event';
import { eventJsonLd } from '#lib/events/event-json-ld';
import type { EventPage } from '#lib/events/event-view';
import { listEvents } from '#lib/events/list-public-queries';
import { findEventBySlug } from '#lib/events/public-queries';
import { accepted, refusalsOf, slugOf } from '#tests/factories/make-article';
import {
  changePublicEvent,
  inAll,
  makeEventDraft,
  makeProgramme,
  makePublicEvent,
  makeSession,
  releaseNext,
  zone,
} from '#tests/factories/make-event';
import { fillNewsroom, type Newsroom, openInstance } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';
import { createTestDatabase } from '#tests/support/database';
import { type DatabaseClock, stopDatabaseClock } from '#tests/support/database-clock';

ownDataFolder();
let newsroom: Newsroom;
let clock: DatabaseClock;
beforeAll(async () => {
  const { url } = await createTestDatabase();
  clock = await stopDatabaseClock(url);
  newsroom = await fillNewsroom(url, openInstance(url));
});

const at = (time: string): string => `2030-05-10T${time}:00.000Z`;
const justBefore = (instant: string): Date => new Date(Date.parse(instant) - 1);

async function pageAt(
  slug: string,
  moment: Date | string,
): Promise<EventPage & { validUntil: string | null }> {
  await clock.set(moment);
  const answer = await findEventBySlug('ru', slug, undefined, newsroom.database);
  if (answer?.status !== 'found') expect.fail(`it is ${answer?.status}`);
  return { ...answer.view, validUntil: answer.freshness.validUntil?.toISOString() ?? null };
}

const idsOf = async (scope: 'upcoming' | 'past'): Promise<string[]> => {
  const answer = await listEvents('ru', { filter: { by: 'all' }, scope }, newsroom.database);
  return answer?.list.cards.map(({ itemId }) => itemId) ?? [];
};

const session = (id: string, from: string, until: string) =>
  makeSession(id, { day: '2030-05-10', startsAt: at(from), endsAt: at(until) });

test('at the desk an event that ends at night is upcoming for as long as its day lasts in Kyrgyzstan', async () => {
  const times = { startsAt: '2031-05-01T17:00:00.000Z', endsAt: '2031-05-01T19:00:00.000Z' };
  const { itemId } = await makeEventDraft(newsroom, { when: { kind: 'timed', ...times, zone } });
  const isUpcoming = async (moment: string) => {
    await clock.set(moment);
    const filter = { search: null, scope: 'upcoming', after: null } as const;
    const { rows } = await listDeskEvents(newsroom.author, filter, newsroom.database);
    return rows.some((row) => row.itemId === itemId);
  };
  expect(await isUpcoming('2031-05-02T17:59:00Z')).toBe(true);
  expect(await isUpcoming('2031-05-02T18:01:00Z')).toBe(false);
});

describe('the page of an event', () => {
  test('is right at every minute: each moment at which it changes is the end of what was printed before', async () => {
    const when = { kind: 'timed', startsAt: at('04:00'), endsAt: at('11:00'), zone } as const;
    const registration = {
      opensAt: '2030-04-01T03:00:00.000Z',
      closesAt: '2030-05-08T12:00:00.000Z',
      url: 'https://umut.example/register',
    };
    const { itemId, paths } = await makePublicEvent(newsroom, { when, registration });
    const slug = slugOf(paths.ru);
    await releaseNext(
      newsroom,
      itemId,
      makeProgramme([session('one', '04:00', '05:00'), session('two', '05:30', '06:00')]),
    );

    const seen: (string | null)[][] = [];
    let moment: string | null = '2030-03-01T00:00:00.000Z';
    while (moment) {
      const page: Awaited<ReturnType<typeof pageAt>> = await pageAt(slug, moment);
      const { phase, registration: window, now, next, validUntil } = page;
      seen.push([moment, phase, window.standing, now[0]?.id ?? null, next[0]?.id ?? null]);
      if (validUntil) {
        const last = await pageAt(slug, justBefore(validUntil));
        expect(last).toEqual(page);
      }
      moment = validUntil;
    }

    expect(seen).toEqual([
      ['2030-03-01T00:00:00.000Z', 'before', 'soon', null, null],
      [registration.opensAt, 'before', 'open', null, null],
      [registration.closesAt, 'before', 'closed', null, null],
      [at('04:00'), 'during', 'closed', 'one', 'two'],
      [at('05:00'), 'during', 'closed', null, 'two'],
      [at('05:30'), 'during', 'closed', 'two', null],
      [at('06:00'), 'during', 'closed', null, null],
      [at('11:00'), 'after', 'closed', null, null],
    ]);
  });

  test.each([
    [
      'whole days',
      { kind: 'days', from: '2030-06-01', until: '2030-06-02', zone },
      '2030-06-02T18:00:00.000Z',
    ],
    ['a day without an hour', { kind: 'day', on: '2030-06-01', zone }, '2030-06-01T18:00:00.000Z'],
  ] as const)('%s begin and are over with the days of its own zone', async (_, when, over) => {
    const { paths } = await makePublicEvent(newsroom, { when });
    const slug = slugOf(paths.ru);
    const begin = '2030-05-31T18:00:00.000Z';
    expect((await pageAt(slug, justBefore(begin))).phase).toBe('before');
    expect((await pageAt(slug, begin)).phase).toBe('during');
    expect((await pageAt(slug, justBefore(over))).phase).toBe('during');
    expect((await pageAt(slug, over)).phase).toBe('after');
  });

  test('lists move an event to the past at the moment at which it is over, and are printed anew then', async () => {
    const when = {
      kind: 'timed',
      startsAt: '2030-07-01T04:00:00.000Z',
      endsAt: '2030-07-01T05:00:00.000Z',
      zone,
    } as const;
    const { itemId } = await makePublicEvent(newsroom, { when });
    await clock.set(justBefore(when.startsAt));
    const before = await listEvents('ru', { filter: { by: 'all' }, scope: 'upcoming' }, newsroom.database);
    expect(before?.freshness.validUntil?.toISOString()).toBe(when.startsAt);
    await clock.set(justBefore(when.endsAt));
    expect(await idsOf('upcoming')).toContain(itemId);
    expect(await idsOf('past')).not.toContain(itemId);
    await clock.set(when.endsAt);
    expect(await idsOf('upcoming')).not.toContain(itemId);
    expect(await idsOf('past')).toContain(itemId);
  });

  test('that was cancelled is never on, and says why; an earlier date stays with its reason', async () => {
    const when = { kind: 'day', on: '2030-08-01', zone } as const;
    const event = await makePublicEvent(newsroom, { when });
    const slug = slugOf(event.paths.ru);
    const moved = { ...when, on: '2030-08-02' };
    const earlier = [{ when, place: null, reason: inAll('The hall was taken') }];
    const later = await changePublicEvent(newsroom, event, {
      ...{ when: moved, status: 'moved', statusReason: inAll('Another day'), earlier },
    });
    const page = await pageAt(slug, '2030-07-20T00:00:00Z');
    expect(page).toMatchObject({
      ...{ phase: 'before', status: 'moved', when: moved },
      statusReason: { text: 'Another day ru', language: 'ru' },
      earlier: [{ when, reason: { text: 'The hall was taken ru', language: 'ru' } }],
    });
    const { validUntil: _, ...view } = page;
    expect(eventJsonLd(view, 'https://umut.example')).toMatchObject({
      ...{ eventStatus: 'https://schema.org/EventRescheduled', previousStartDate: '2030-08-01' },
    });
    await changePublicEvent(newsroom, later, {
      when: moved,
      status: 'cancelled',
      statusReason: inAll('Snow'),
    });
    expect(await pageAt(slug, '2030-08-01T20:00:00Z')).toMatchObject({
      ...{ phase: 'off', status: 'cancelled', statusReason: { text: 'Snow ru' } },
    });
  });

  test('that moved to another place only was not rescheduled', async () => {
    const place = { key: 'osh', name: inAll('Osh'), address: inAll('Street'), mapUrl: null };
    const earlier = [{ when: null, place, reason: inAll('Snow') }];
    const moved = { status: 'moved', statusReason: inAll('Snow'), earlier } as const;
    const event = await makePublicEvent(newsroom, moved);
    const statusNow = async () => {
      const { validUntil: _, ...view } = await pageAt(slugOf(event.paths.ru), '2030-07-20T00:00:00Z');
      const { eventStatus, previousStartDate = null } = eventJsonLd(view, 'https://umut.example') as Event;
      return [eventStatus, previousStartDate];
    };
    expect(await statusNow()).toEqual(['https://schema.org/EventScheduled', null]);
    await changePublicEvent(newsroom, event, { ...moved, place: null, onlineUrl: 'https://umut.example/on' });
    expect(await statusNow()).toEqual(['https://schema.org/EventMovedOnline', null]);
  });

  test('answers like any other item: 410 with its reason, and the languages in which it is', async () => {
    await clock.set('2030-09-01T00:00:00Z');
    const { editor, database } = newsroom;
    const { itemId, paths } = await makePublicEvent(newsroom);
    accepted(await withdrawEvent(editor, { itemId, reasons: { ru: 'Mistake' } }, database));
    expect(await findEventBySlug('ru', slugOf(paths.ru), undefined, database)).toMatchObject({
      ...{ status: 'withdrawn', view: { reason: 'Mistake' } },
    });
    const draft = await makeEventDraft(newsroom);
    const { sharedRevisionId, revisionIds } = draft;
    const one = { itemId: draft.itemId, sharedRevisionId, revisionIds: { ky: revisionIds.ky } };
    const published = accepted(await publishEvent(editor, one, database));
    expect(await findEventBySlug('ru', slugOf(published.paths.ky), undefined, database)).toMatchObject({
      ...{ status: 'untranslated', view: { available: [{ language: 'ky' }] } },
    });
  });
});

describe('publication of an event', () => {
  test.each([
    ['no date', { when: null }, ['whenNeeded']],
    [
      'an end before its start',
      { when: { kind: 'timed', startsAt: at('05:00'), endsAt: at('04:00'), zone } },
      ['eventEndsBeforeStart'],
    ],
    [
      'half a year',
      { when: { kind: 'days', from: '2030-01-01', until: '2030-07-01', zone } },
      ['eventTooLong'],
    ],
    ['a cancellation without a reason', { status: 'cancelled' }, ['statusReasonNeeded']],
    ['neither a place nor a link', { place: null }, ['placeNeeded']],
  ] as const)('with %s says so in each language, and publishes nothing', async (_, shared, codes) => {
    const draft = await makeEventDraft(newsroom, shared as Parameters<typeof makeEventDraft>[1]);
    const { itemId, sharedRevisionId, revisionIds } = draft;
    const published = await publishEvent(
      newsroom.editor,
      { itemId, sharedRevisionId, revisionIds },
      newsroom.database,
    );
    expect([...new Set(refusalsOf(published))]).toEqual(codes);
  });

  test('by an author is refused', async () => {
    const { itemId, sharedRevisionId, revisionIds } = await makeEventDraft(newsroom);
    const input = { itemId, sharedRevisionId, revisionIds };
    expect(refusalsOf(await publishEvent(newsroom.author, input, newsroom.database))).toEqual(['notAllowed']);
  });
});
