import { beforeEach, describe, expect, test } from 'vitest';
import { newId } from '#lib/core/ids';
import { findDeskEvent } from '#lib/events/admin-queries/find-desk-event';
import { cloneEvent } from '#lib/events/commands/clone-event';
import { saveProgramme } from '#lib/events/commands/save-programme';
import { programmeSchema } from '#lib/events/programme';
import { accepted, refusalsOf } from '#tests/factories/make-article';
import { inAll, makeProgramme, makePublicEvent, makeSession } from '#tests/factories/make-event';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await makeNewsroom();
});

async function cloned(itemId: string, firstDay: string) {
  const { author, database } = newsroom;
  const clone = accepted(await cloneEvent(author, { itemId, cloneId: newId(), firstDay }, database));
  return (await findDeskEvent(author, clone.itemId, 'ru', database)) ?? expect.fail('there is no clone');
}

describe('a clone of an event', () => {
  test('has its words and place on another day at the same hours of its zone, and nothing public', async () => {
    const berlin = 'Europe/Berlin';
    const when = { kind: 'timed', startsAt: '2026-03-28T09:00:00.000Z', endsAt: null, zone: berlin } as const;
    const before = { when, status: 'cancelled' as const, statusReason: inAll('Storm'), title: 'Round table' };
    const { itemId } = await makePublicEvent(newsroom, before);
    const clone = await cloned(itemId, '2026-03-30');
    // The clocks of Berlin went forward in between: ten in the morning stays ten in the morning.
    expect(clone.shared).toMatchObject({
      when: { ...when, startsAt: '2026-03-30T08:00:00.000Z' },
      ...{ status: 'planned', statusReason: { ky: '', ru: '', en: '' } },
      place: { key: 'bishkek' },
    });
    expect(clone.languages.ky).toMatchObject({ title: 'Round table ky', state: 'draft', path: null });
    expect(clone.wasPublic).toBe(false);
  });

  test('has the programme as a draft, each session on its day at its hour', async () => {
    const { author, database } = newsroom;
    const { itemId } = await makePublicEvent(newsroom);
    const content = makeProgramme([makeSession('opening')]);
    accepted(await saveProgramme(author, { eventId: itemId, version: 0, content }, database));
    const clone = await cloned(itemId, '2027-02-19');
    const programme = await database.programme.findUniqueOrThrow({ where: { eventId: clone.itemId } });
    expect(programmeSchema.parse(programme.content).sessions).toMatchObject([
      { id: 'opening', day: '2027-02-19', startsAt: '2027-02-19T04:00:00.000Z' },
    ]);
    expect(await database.programmeRelease.count({ where: { eventId: clone.itemId } })).toBe(0);
  });

  test('is begun once, whole or not at all, however often its form is sent', async () => {
    const { author, database } = newsroom;
    const { itemId } = await makePublicEvent(newsroom, {
      when: { kind: 'days', from: '2026-02-18', until: '2026-02-20', zone: 'Asia/Bishkek' },
    });
    const cloneId = newId();
    const clone = (firstDay: string) => cloneEvent(author, { itemId, cloneId, firstDay }, database);
    const beyond = await clone('2099-12-31');
    expect(beyond.ok).toBe(false);
    expect(await database.item.count()).toBe(1);
    const answers = await Promise.all([clone('2027-02-18'), clone('2027-02-18')]);
    expect([...answers, await clone('2027-02-18')].map(accepted)).toEqual(
      Array.from({ length: 3 }, () => ({ itemId: cloneId })),
    );
    expect(await database.item.count()).toBe(2);
    expect(await database.revision.count({ where: { localization: { itemId: cloneId } } })).toBe(3);
  });

  test('needs a day, and an event', async () => {
    const { author, database } = newsroom;
    const { itemId } = await makePublicEvent(newsroom);
    const codes = async (id: string, firstDay: string) =>
      refusalsOf(await cloneEvent(author, { itemId: id, cloneId: newId(), firstDay }, database));
    expect(await codes(itemId, 'soon')).toEqual(['dateNotUnderstood']);
    expect(await codes(newsroom.author.accountId, '2027-02-19')).toEqual(['itemMissing']);
  });
});
