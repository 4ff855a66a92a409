import { beforeAll, expect, test } from 'vitest';
import { findDeskProgramme } from '#lib/events/admin-queries/find-desk-programme';
import { redactEvent } from '#lib/events/commands/redact-event';
import { releaseProgramme } from '#lib/events/commands/release-programme';
import { saveProgramme } from '#lib/events/commands/save-programme';
import type { Programme } from '#lib/events/programme';
import { limits, longestBody } from '#lib/server/limits';
import { accepted, refusalsOf, slugOf } from '#tests/factories/make-article';
import {
  inAll,
  makeEventDraft,
  makeProgramme,
  makePublicEvent,
  makeSession,
  zone,
} from '#tests/factories/make-event';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';

ownDataFolder();
let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await makeNewsroom();
});

const found = async (eventId: string, actor = newsroom.author) =>
  (await findDeskProgramme(actor, eventId, 'ru', newsroom.database)) ?? expect.fail('it is not there');

test('a programme that nobody wrote yet is empty, and belongs to its event', async () => {
  const { itemId } = await makeEventDraft(newsroom, { title: 'Conference' });
  expect(await found(itemId)).toMatchObject({
    ...{ title: 'Conference ru', version: 0, savedAt: null, savedBy: null, released: null },
    ...{ isReleased: false, publicPaths: [], redactions: 0, content: { sessions: [], rooms: [] } },
    when: { kind: 'timed', zone },
  });
});

test('a programme tells the desk who saved it, and whether readers see it and where', async () => {
  const { author, editor, database } = newsroom;
  const { itemId: eventId, paths } = await makePublicEvent(newsroom);
  const content = makeProgramme([makeSession('one')]);
  const { version, savedAt } = accepted(
    await saveProgramme(author, { eventId, version: 0, redactions: 0, content }, database),
  );
  const before = await found(eventId);
  expect(before).toMatchObject({ version, savedAt, isReleased: false, released: null });
  expect(before.savedBy?.accountId).toBe(author.accountId);
  accepted(await releaseProgramme(editor, { eventId, version }, database));
  const after = await found(eventId);
  expect(after).toMatchObject({ isReleased: true, released: { number: 1, programme: content } });
  expect(after.publicPaths.map(({ language }) => language)).toEqual(['ky', 'ru', 'en']);
  expect(after.publicPaths[1]?.path).toBe(`/ru/events/${slugOf(paths.ru)}/programme`);
});

/** A programme with descriptions of so many letters in each language, of which each takes two bytes. */
function longProgramme(sessions: number, letters: number) {
  const words = 'ү'.repeat(letters);
  const abstract = { ky: words, ru: words, en: words };
  return makeProgramme(
    Array.from({ length: sessions }, (_, index) => makeSession(`s${index}`, { abstract })),
  );
}

test('a programme of 300 sessions with all their descriptions is saved, by a request that the press takes', async () => {
  const { author, database } = newsroom;
  const { itemId: eventId } = await makeEventDraft(newsroom);
  const content = longProgramme(300, 700);
  const request = { act: 'draft', accountId: author.accountId, base: { draftVersion: 0 }, content };
  const bytes = Buffer.byteLength(JSON.stringify(request));
  expect(bytes).toBeGreaterThan(limits.bodyBytes);
  const path = `/ru/admin/events/${eventId}/programme/draft`;
  expect(bytes).toBeLessThan(longestBody(path));
  const save = (programme: Programme) =>
    saveProgramme(author, { eventId, version: 0, content: programme }, database);
  expect(accepted(await save(content)).version).toBe(1);
  const tooLong = longProgramme(400, 1_650);
  expect(Buffer.byteLength(JSON.stringify(tooLong))).toBeLessThan(longestBody(path));
  expect(refusalsOf(await save(tooLong))).toEqual(['programmeTooLarge']);
});

test('what is no event has no programme, nor is there one for somebody without a right', async () => {
  const { itemId } = await makeEventDraft(newsroom);
  const stranger = { ...newsroom.author, role: 'nobody' } as unknown as typeof newsroom.author;
  expect(await findDeskProgramme(stranger, itemId, 'ru', newsroom.database)).toBeNull();
  const none = '01890000-0000-7000-8000-000000000000';
  expect(await findDeskProgramme(newsroom.author, none, 'ru', newsroom.database)).toBeNull();
});

test('what was typed before words were taken out for good is not saved over it', async () => {
  const { author, administrator, database } = newsroom;
  const { itemId: eventId } = await makeEventDraft(newsroom);
  const typed = makeProgramme([makeSession('one', { title: inAll('Secret name') })]);
  const save = (version: number, redactions: number) =>
    saveProgramme(author, { eventId, version, redactions, content: typed }, database);
  accepted(
    await saveProgramme(
      author,
      { eventId, version: 0, content: makeProgramme([makeSession('one', { title: inAll('Secret') })]) },
      database,
    ),
  );
  const input = { itemId: eventId, words: 'Secret', reason: 'A reason', count: 3 };
  accepted(await redactEvent(administrator, input, database));
  const { version, redactions } = await found(eventId);
  expect(redactions).toBe(1);
  expect(refusalsOf(await save(version, 0))).toEqual(['savedMeanwhile']);
  expect(accepted(await save(version, 1)).version).toBe(version + 1);
});
