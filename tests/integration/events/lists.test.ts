import { beforeAll, describe, expect, test } from 'vitest';
import { joinSeries } from '#lib/events/commands/join-series';
import type { EventFilter, EventScope } from '#lib/events/event-list-query';
import {
  findFirstMonth,
  hasEvents,
  listEvents,
  listEventsOfOrganiser,
  listMonth,
} from '#lib/events/list-public-queries';
import { findEventBySlug } from '#lib/events/public-queries';
import type { RootDatabase } from '#lib/platform/db/client';
import { accepted, slugOf } from '#tests/factories/make-article';
import { type DraftEvent, inAll, makeEventDraft, makePublicEvent, zone } from '#tests/factories/make-event';
import { makeOrganisation } from '#tests/factories/make-person';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';
import { statementsOf } from '#tests/support/statements';

ownDataFolder();
let newsroom: Newsroom;
const upcoming: DraftEvent[] = [];
const past: DraftEvent[] = [];

const place = (key: string) => ({ key, name: inAll(key), address: inAll(''), mapUrl: null });
const on = (day: string) => ({ kind: 'day', on: day, zone }) as const;
const dayOf = (count: number): string => String((count % 27) + 1).padStart(2, '0');

beforeAll(async () => {
  newsroom = await makeNewsroom();
  const organiserIds = [await makeOrganisation(newsroom, 'ministry')];
  expect((await hasEvents('ru', newsroom.database)).isAny).toBe(false);
  await makeEventDraft(newsroom, { when: on('2031-01-01') });
  for (let count = 0; count < 45; count += 1) {
    const topics = count % 9 === 0 ? ['registry'] : ['transplantation'];
    const shared = { organiserIds, topics, place: place(count % 2 === 0 ? 'bishkek' : 'osh') };
    upcoming.push(await makePublicEvent(newsroom, { ...shared, when: on(`2031-02-${dayOf(count)}`) }));
  }
  for (let count = 0; count < 3; count += 1)
    past.push(await makePublicEvent(newsroom, { when: on(`2024-03-0${count + 1}`) }));
}, 60_000);

async function walk(filter: EventFilter, scope: EventScope): Promise<string[][]> {
  const pages: string[][] = [];
  for (let after: number | null = null; ; ) {
    const answer: Awaited<ReturnType<typeof listEvents>> = await listEvents(
      'ru',
      { filter, scope, after },
      newsroom.database,
    );
    pages.push((answer ?? expect.fail('no page')).list.cards.map(({ itemId }) => itemId));
    const further: string | null = answer?.list.furtherPath ?? null;
    if (!further) return pages;
    after = Number(further.split('/').at(-1));
  }
}

describe('lists of events', () => {
  test('of an organiser go on where its page ends, and there is none of whom nobody knows', async () => {
    const { database } = newsroom;
    const { id } = await database.organisation.findUniqueOrThrow({ where: { key: 'ministry' } });
    const { events } = await listEventsOfOrganiser('ru', { id, key: 'ministry' }, database);
    expect([events.upcoming.length, events.past.length]).toEqual([40, 0]);
    expect(events).toMatchObject({ allUpcomingPath: '/ru/events/organisers/ministry', allPastPath: null });
    const pages = await walk({ by: 'organiser', key: 'ministry' }, 'upcoming');
    expect(pages.flat().sort()).toEqual(upcoming.map(({ itemId }) => itemId).sort());
    const answer = await listEvents(
      'ru',
      { filter: { by: 'organiser', key: 'ministry' }, scope: 'upcoming' },
      database,
    );
    expect(answer?.name).toBe('ministry in full ru');
    expect(answer?.freshness.tags).toContain(`organisation:${id}`);
    const unknown = { filter: { by: 'organiser', key: 'nobody' }, scope: 'upcoming' } as const;
    expect(await listEvents('ru', unknown, database)).toBeNull();
  });

  test('walked page by page hold every visible event once, the next one first, and end', async () => {
    const pages = await walk({ by: 'all' }, 'upcoming');
    expect(pages.map(({ length }) => length)).toEqual([20, 20, 5]);
    const walked = pages.flat();
    expect(new Set(walked)).toEqual(new Set(upcoming.map(({ itemId }) => itemId)));
    const days = await newsroom.database.publicationEvent.findMany({
      where: { language: 'ru' },
      select: { startsAt: true, publication: { select: { itemId: true } } },
    });
    const startOf = new Map(days.map((row) => [row.publication.itemId, row.startsAt.getTime()]));
    const starts = walked.map((id) => startOf.get(id) ?? 0);
    expect(starts).toEqual([...starts].sort((one, other) => one - other));
  });

  test('have the past apart, the latest first', async () => {
    expect(await walk({ by: 'all' }, 'past')).toEqual([past.map(({ itemId }) => itemId).reverse()]);
  });

  test('are filtered by place and by topic, each named in the reader’s language', async () => {
    const osh = await listEvents(
      'ru',
      { filter: { by: 'place', key: 'osh' }, scope: 'upcoming' },
      newsroom.database,
    );
    expect(osh).toMatchObject({ name: 'osh ru', hasOther: false });
    expect((await walk({ by: 'place', key: 'osh' }, 'upcoming')).flat()).toHaveLength(22);
    expect((await walk({ by: 'topic', key: 'registry' }, 'upcoming')).flat()).toHaveLength(5);
    for (const filter of [
      { by: 'place', key: 'naryn' },
      { by: 'topic', key: 'none' },
    ] as const)
      expect(await listEvents('ru', { filter, scope: 'upcoming' }, newsroom.database)).toBeNull();
  });

  test('by month show what touches it, and lead to the nearest months that have events', async () => {
    const february = await listMonth('ru', '2031-02', newsroom.database);
    expect(february?.cards).toHaveLength(45);
    expect(february).toMatchObject({ previous: { name: '2024-03' }, next: null });
    const march = await listMonth('ru', '2031-03', newsroom.database);
    expect(march).toMatchObject({ cards: [], previous: { name: '2031-02' }, next: null });
    for (const far of ['2033-01', '2029-11', '2022-12'])
      expect(await listMonth('ru', far, newsroom.database)).toBeNull();
    expect((await findFirstMonth('ru', newsroom.database)).month).toBe('2031-02');
  });

  test('answer nothing behind an event that there is not', async () => {
    const list = { filter: { by: 'all' }, scope: 'upcoming', after: 999_999 } as const;
    expect(await listEvents('ru', list, newsroom.database)).toBeNull();
  });

  test('cost the same number of statements for three events and for twenty', async () => {
    const cost = (scope: EventScope) =>
      statementsOf(newsroom.url, (database) =>
        listEvents('ru', { filter: { by: 'all' }, scope }, database as RootDatabase),
      );
    // The further page's address is one statement more.
    expect(await cost('upcoming')).toBe((await cost('past')) + 1);
  });
});

describe('a series', () => {
  test('leads from each event to the one before and after it, and is left again', async () => {
    const { editor, database } = newsroom;
    const [first, second, third] = past as [DraftEvent, DraftEvent, DraftEvent];
    const join = (eventId: string, withEventId: string | null) =>
      joinSeries(editor, { eventId, withEventId }, database);
    accepted(await join(second.itemId, first.itemId));
    expect(accepted(await join(third.itemId, first.itemId)).version).not.toBeNull();
    expect(accepted(await join(third.itemId, second.itemId)).version).toBeNull();
    const pageOf = async (event: DraftEvent) => {
      const { slug } = await database.localization.findFirstOrThrow({
        where: { itemId: event.itemId, language: 'ru' },
      });
      const answer = await findEventBySlug('ru', slug ?? '', undefined, database);
      if (answer?.status !== 'found') expect.fail('it is not there');
      return answer.view;
    };
    const middle = await pageOf(second);
    expect(slugOf(middle.previousEvent?.path)).toBe(slugOf((await pageOf(first)).path));
    expect(slugOf(middle.nextEvent?.path)).toBe(slugOf((await pageOf(third)).path));
    accepted(await join(third.itemId, null));
    expect((await pageOf(second)).nextEvent).toBeNull();
  });
});
