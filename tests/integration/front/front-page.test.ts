import { beforeAll, describe, expect, test } from 'vitest';
import { withdrawArticle } from '#lib/articles/commands/withdraw-article';
import { findFrontMoment } from '#lib/front/admin-queries/front-moment';
import { takeAwayFrontSlot } from '#lib/front/commands/take-away-front-slot';
import { findNotice } from '#lib/front/public-queries';
import { newRenderRecord, runWithRenderRecord } from '#lib/platform/render-record';
import { accepted, makeDraft, makePublished, publishDraft } from '#tests/factories/make-article';
import { changePublicEvent, makePublicEvent, zone } from '#tests/factories/make-event';
import { makeFrontSlot } from '#tests/factories/make-front-slot';
import { elsewhere, makePublicMilestone } from '#tests/factories/make-milestone';
import { fillNewsroom, type Newsroom, openInstance } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';
import { createTestDatabase } from '#tests/support/database';
import { type DatabaseClock, stopDatabaseClock } from '#tests/support/database-clock';
import { loadFront } from '../../../app/[locale]/(site)/load-front.ts';

ownDataFolder();
let newsroom: Newsroom;
let clock: DatabaseClock;

/** A newsroom of its own whose clock stands on the first of March. */
async function begin(): Promise<void> {
  const { url } = await createTestDatabase();
  clock = await stopDatabaseClock(url);
  newsroom = await fillNewsroom(url, openInstance(url));
  process.env['DATABASE_URL'] = url;
  // The page asks the client of its process, which each of these newsrooms is in turn.
  Object.assign(globalThis, { [Symbol.for('umut.database')]: newsroom.database });
  await clock.set('2027-03-01T00:00:00.000Z');
}

/** The front page in Russian as it is printed, with what the press is told of it. */
async function print() {
  const record = newRenderRecord();
  const front = await runWithRenderRecord(record, () => loadFront('ru'));
  return { front, until: record.validUntil?.toISOString() ?? null, tags: record.tags };
}

const titlesOf = (cards: readonly { title: string }[]): string[] => cards.map(({ title }) => title);
const reachedIn = (year: string): Parameters<typeof makePublicMilestone>[1] => ({
  ...{ state: 'achieved', evidence: [elsewhere], when: { precision: 'year', date: year } },
});
const at = (time: string): string => `2027-03-${time}:00.000Z`;
const words = { heading: 'Day', words: 'Words', linkLabel: 'More', linkAddress: '/ru/help' };

describe('an empty portal', () => {
  beforeAll(begin);

  test('has a front page without a lead, an event, milestones and news, that nothing ends by itself', async () => {
    const { front, until } = await print();
    expect(front).toMatchObject({
      lead: null,
      featured: [],
      event: null,
      ledger: [],
      newest: [],
      banner: null,
    });
    expect(until).toBeNull();
  });

  test('with one article leads with it and shows it once', async () => {
    await makePublished(newsroom, { title: 'Only' });
    const { front } = await print();
    expect([front.lead?.card.title, front.newest]).toEqual(['Only ru', []]);
  });
});

describe('where nobody chose', () => {
  beforeAll(begin);

  test('stand the newest article, the next event, and what was reached last and is due next', async () => {
    for (const day of ['2026-01-01', '2026-01-02']) await makePublished(newsroom, { title: day, dated: day });
    for (const year of ['2023', '2024', '2025']) {
      await makePublicMilestone(newsroom, { title: year, ...reachedIn(year) });
    }
    for (const year of ['2026', '2028', '2029', '2030'])
      await makePublicMilestone(newsroom, { title: year, when: { precision: 'year', date: year } });
    const { front } = await print();
    expect(front.lead?.card.title).toBe('2026-01-02 ru');
    expect(titlesOf(front.newest)).toEqual(['2026-01-01 ru']);
    expect(titlesOf(front.ledger)).toEqual(['2024 ru', '2025 ru', '2028 ru', '2029 ru']);
  });

  test('the next event is right at every minute, also where one is called off', async () => {
    const timed = (startsAt: string, endsAt: string) => ({ kind: 'timed', startsAt, endsAt, zone }) as const;
    const first = await makePublicEvent(newsroom, {
      title: 'First',
      when: timed(at('02T04:00'), at('02T05:00')),
    });
    await makePublicEvent(newsroom, { title: 'Second', when: timed(at('03T04:00'), at('03T05:00')) });
    const seen = async (moment: string) => {
      await clock.set(moment);
      const { front, until } = await print();
      return [front.event?.title ?? null, front.event?.phase ?? null, until];
    };
    expect(await seen(at('01T00:00'))).toEqual(['First ru', 'before', at('02T04:00')]);
    expect(await seen(at('02T04:00'))).toEqual(['First ru', 'during', at('02T05:00')]);
    expect(await seen(at('02T05:00'))).toEqual(['Second ru', 'before', at('03T04:00')]);
    const when = timed(at('04T04:00'), at('04T05:00'));
    const reasons = { ky: 'Себеп', ru: 'Причина', en: 'Reason' };
    await changePublicEvent(newsroom, first, { when, status: 'cancelled', statusReason: reasons });
    expect(await seen(at('03T05:00'))).toEqual([null, null, '2028-12-31T18:00:00.000Z']);
    await clock.set(at('01T00:00'));
  });
});

describe('what an editor chose', () => {
  beforeAll(begin);

  test('stands from its first moment until its last, and each is the end of what was printed before', async () => {
    const chosen = await makePublished(newsroom, { title: 'Chosen', dated: '2020-01-01' });
    await makePublished(newsroom, { title: 'Newest', dated: '2026-01-01' });
    const [from, until] = [at('01T10:00'), at('01T12:00')];
    await makeFrontSlot(newsroom, { itemIds: [chosen.itemId], from, until });
    await makeFrontSlot(newsroom, { kind: 'banner', ...words, from: until, until: at('01T14:00') });
    const seen = async (moment: string) => {
      await clock.set(moment);
      const { front, until: end } = await print();
      return [front.lead?.card.title, front.banner?.heading ?? null, end];
    };
    expect(await seen(at('01T00:00'))).toEqual(['Newest ru', null, from]);
    expect(await seen('2027-03-01T09:59:59.999Z')).toEqual(['Newest ru', null, from]);
    expect(await seen(from)).toEqual(['Chosen ru', null, until]);
    expect(await seen(until)).toEqual(['Newest ru', 'Day', at('01T14:00')]);
    expect(await seen(at('01T14:00'))).toEqual(['Newest ru', null, null]);
  });

  test('is left out while readers do not see it, and what it is about is shown once', async () => {
    const [one, other] = [
      await makePublished(newsroom, { title: 'A' }),
      await makePublished(newsroom, { title: 'B' }),
    ];
    const draft = await makeDraft(newsroom, { title: 'Later' });
    const event = await makePublicEvent(newsroom, {
      title: 'Meeting',
      when: { kind: 'day', on: '2027-03-20', zone },
    });
    await makeFrontSlot(newsroom, { itemIds: [event.itemId] });
    const itemIds = [other.itemId, draft.itemId, one.itemId];
    await makeFrontSlot(newsroom, { kind: 'featured', itemIds });
    const before = await print();
    expect([before.front.lead?.card.title, before.front.event]).toEqual(['Meeting ru', null]);
    expect(titlesOf(before.front.featured.map(({ card }) => card))).toEqual(['B ru', 'A ru']);
    expect(titlesOf(before.front.newest)).toEqual(['Newest ru', 'Chosen ru']);

    await publishDraft(newsroom, draft);
    const reasons = { ru: 'Ошибка' };
    accepted(await withdrawArticle(newsroom.editor, { itemId: other.itemId, reasons }, newsroom.database));
    const after = await print();
    expect(titlesOf(after.front.featured.map(({ card }) => card))).toEqual(['Later ru', 'A ru']);
    for (const itemId of itemIds) expect(before.tags).toContain(`item:${itemId}`);
  });

  test('for the next event and the milestones stands as long as it is true, and then what comes by itself', async () => {
    const day = (on: string) => ({ kind: 'day', on, zone }) as const;
    const wanted = await makePublicEvent(newsroom, { title: 'Wanted', when: day('2027-03-25') });
    const old = await makePublicMilestone(newsroom, { title: 'Old', ...reachedIn('2020') });
    await makePublicMilestone(newsroom, { title: 'Due' });
    await makeFrontSlot(newsroom, { kind: 'event', itemIds: [wanted.itemId] });
    await makeFrontSlot(newsroom, { kind: 'milestones', itemIds: [old.itemId] });
    const during = await print();
    expect(during.front.event?.title).toBe('Wanted ru');
    expect(titlesOf(during.front.ledger)).toEqual(['Old ru']);
    await clock.set('2027-03-25T18:00:00.000Z');
    expect((await print()).front.event).toBeNull();
  });
});

describe('an urgent notice', () => {
  beforeAll(begin);

  test('is on every page of its language, from its first moment until it ends or is taken away', async () => {
    const { database, editor } = newsroom;
    const [from, until] = [at('02T00:00'), at('03T00:00')];
    const { slotId } = await makeFrontSlot(newsroom, { kind: 'notice', ...words, from, until });
    const seen = async (moment: string) => {
      await clock.set(moment);
      const { notice, freshness } = await findNotice('ru', null, database);
      expect(freshness.tags).toEqual(['notice:ru']);
      return [notice?.heading ?? null, freshness.validUntil?.toISOString() ?? null, freshness.expiresAt];
    };
    expect(await seen(at('01T00:00'))).toEqual([null, from, null]);
    expect(await seen(from)).toEqual(['Day', until, null]);
    expect((await findNotice('ru', null, database)).notice?.until).toBe(until);
    expect((await findNotice('ky', null, database)).notice).toBeNull();
    accepted(await takeAwayFrontSlot(editor, { slotId }, database));
    expect(await seen(from)).toEqual([null, null, null]);
    const change = await database.contentChange.findFirstOrThrow({ orderBy: { version: 'desc' } });
    expect(change).toMatchObject({ tags: ['notice:ru'], refill: ['/ru'] });
  });
});

describe('a look ahead', () => {
  beforeAll(begin);

  test('shows whoever may publish the page of another moment, scheduled articles and all, and nobody else', async () => {
    const { database, editor, author } = newsroom;
    const visibleFrom = new Date(at('05T00:00'));
    await publishDraft(newsroom, await makeDraft(newsroom, { title: 'Scheduled' }), { visibleFrom });
    await makeFrontSlot(newsroom, { kind: 'banner', ...words, from: at('05T00:00'), until: at('06T00:00') });
    expect(await findFrontMoment(author, visibleFrom, database)).toBeNull();
    const now = await loadFront('ru', await findFrontMoment(editor, null, database));
    expect([now.lead, now.banner]).toEqual([null, null]);
    const then = await loadFront('ru', await findFrontMoment(editor, visibleFrom, database));
    expect([then.lead?.card.title, then.banner?.heading]).toEqual(['Scheduled ru', 'Day']);
  });
});
