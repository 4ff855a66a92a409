import { beforeAll, expect, test } from 'vitest';
import { listReleaseChanges } from '#lib/events/changes-public-queries';
import { redactEvent } from '#lib/events/commands/redact-event';
import { withdrawProgramme } from '#lib/events/commands/withdraw-programme';
import { findEventBySlug } from '#lib/events/public-queries';
import { listSessionsOf } from '#lib/events/session-public-queries';
import { contentMoment } from '#lib/publishing/moment';
import { accepted, refusalsOf, slugOf } from '#tests/factories/make-article';
import { inAll, makeProgramme, makePublicEvent, makeSession, releaseNext } from '#tests/factories/make-event';
import { makePerson } from '#tests/factories/make-person';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';
import { readEventCalendar } from '#tests/support/read-event-calendar';

ownDataFolder();
let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await makeNewsroom();
});

const reason = inAll('A speaker fell ill');

async function viewOf(slug: string) {
  const answer = await findEventBySlug('ru', slug, undefined, newsroom.database);
  return answer?.status === 'found' ? answer.view : expect.fail('it is not there');
}

test('a programme that is taken back is told to be revised, with its reason, until it is released again', async () => {
  const { editor, database } = newsroom;
  const { itemId: eventId, paths } = await makePublicEvent(newsroom);
  const slug = slugOf(paths.ru);
  const aida = await makePerson(newsroom);
  const people = [{ personId: aida.itemId, role: 'speaker' as const }];
  const programme = makeProgramme([makeSession('one', { people })]);
  const number = await releaseNext(newsroom, eventId, programme);
  const calendar = async () =>
    (await readEventCalendar(newsroom, slug, { of: 'session', sessionId: 'one' }))?.[0];
  const sessions = async () => (await listSessionsOf('ru', aida.itemId, database)).sessions.length;
  const before = await calendar();
  expect(await sessions()).toBe(1);

  const typed = { ...reason, ru: ` ${reason.ru}\u0000\u202e` };
  const { version } = accepted(await withdrawProgramme(editor, { eventId, number, reason: typed }, database));
  expect((await contentMoment(database)).version).toBe(version);
  const told = { since: expect.any(String), reason: { text: reason.ru, language: 'ru' } };
  expect(await viewOf(slug)).toMatchObject({ programme: null, revised: told });
  expect(await sessions()).toBe(0);
  const off = await calendar();
  expect(off).toMatchObject({ uid: before?.uid, status: 'CANCELLED' });
  expect(off?.text).toContain(reason.ru);
  expect(off?.sequence).toBeGreaterThan(before?.sequence ?? 0);

  expect(await releaseNext(newsroom, eventId, programme)).toBe(3);
  expect(await viewOf(slug)).toMatchObject({ programme: { release: { number: 3 } }, revised: null });
  const again = await calendar();
  expect(again).toMatchObject({ uid: before?.uid, status: 'CONFIRMED' });
  expect(again?.sequence).toBeGreaterThan(off?.sequence ?? 0);
  const { releases } = await listReleaseChanges('ru', eventId, database);
  expect(releases).toMatchObject([
    { number: 3, revised: null, isShownAgain: true, changes: [], facts: [] },
    { number: 2, revised: told, changes: null, facts: [] },
    { number: 1, revised: null, changes: null },
  ]);
});

test('a programme is taken back by who may publish, once, and with a reason in each language of its readers', async () => {
  const { author, editor, database } = newsroom;
  const { itemId: eventId } = await makePublicEvent(newsroom);
  const number = await releaseNext(newsroom, eventId, makeProgramme([makeSession('one')]));
  const input = { eventId, number, reason };
  expect(refusalsOf(await withdrawProgramme(author, input, database))).toEqual(['notAllowed']);
  const other = { ...input, number: number + 1 };
  expect(refusalsOf(await withdrawProgramme(editor, other, database))).toEqual(['savedMeanwhile']);
  const bare = await withdrawProgramme(editor, { ...input, reason: { ...reason, ky: ' ' } }, database);
  expect(bare.ok ? [] : bare.problems).toMatchObject([{ code: 'reasonNeeded', field: 'reasons.ky' }]);
  const deeds = [1, 2].map(() => withdrawProgramme(editor, input, database));
  const versions = (await Promise.all(deeds)).map((done) => accepted(done).version);
  expect(versions.filter((version) => version !== null)).toHaveLength(1);
  expect(await database.programmeRelease.count({ where: { eventId } })).toBe(2);
});

test('words that must go are taken out of the reason too', async () => {
  const { editor, administrator, database } = newsroom;
  const { itemId: eventId, paths } = await makePublicEvent(newsroom);
  const number = await releaseNext(newsroom, eventId, makeProgramme([makeSession('one')]));
  accepted(await withdrawProgramme(editor, { eventId, number, reason }, database));
  const input = { itemId: eventId, words: 'speaker', reason: 'Asked for' };
  accepted(await redactEvent(administrator, input, database));
  expect((await viewOf(slugOf(paths.ru))).revised?.reason?.text).toBe('A […] fell ill ru');
});
