import { beforeAll, expect, test } from 'vitest';
import { newId } from '#lib/core/ids';
import { findEventPreview } from '#lib/events/admin-queries/find-event-preview';
import { addEvent } from '#lib/events/commands/add-event';
import { saveEventDraft } from '#lib/events/commands/save-event-draft';
import { saveProgramme } from '#lib/events/commands/save-programme';
import { findEventBySlug } from '#lib/events/public-queries';
import { accepted, makeBody, slugOf } from '#tests/factories/make-article';
import {
  inAll,
  makeEventDraft,
  makeProgramme,
  makePublicEvent,
  makeSession,
  releaseNext,
} from '#tests/factories/make-event';
import { makeDocument, makePicture } from '#tests/factories/make-medium';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';

ownDataFolder();
let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await makeNewsroom();
});

const look = (itemId: string, language: 'ky' | 'ru' = 'ru') =>
  findEventPreview(newsroom.author, itemId, language, newsroom.database);

test('an event that nobody reads yet is shown with its newest words, files and programme, which is said to be unreleased', async () => {
  const { author, database } = newsroom;
  const [coverId, mediumId] = [await makePicture(newsroom), await makeDocument(newsroom, 'slides.pdf')];
  const materials = [{ mediumId, sessionId: 'one' }];
  const { itemId, revisionIds } = await makeEventDraft(newsroom, { title: 'Meeting', coverId, materials });
  const words = { title: 'Typed', summary: 'Typed', body: makeBody('Typed'), checks: {} };
  const base = { itemId, language: 'ru' as const, baseRevisionId: revisionIds.ru, draftVersion: 0 };
  accepted(await saveEventDraft(author, { ...base, words }, database));
  const content = makeProgramme([makeSession('one')]);
  accepted(await saveProgramme(author, { eventId: itemId, version: 0, content }, database));

  const preview = (await look(itemId)) ?? expect.fail('there is no preview');
  expect(preview.isProgrammeReleased).toBe(false);
  const { event } = preview;
  expect(event).toMatchObject({
    title: 'Typed',
    path: '/ru/events/typed',
    place: { name: { text: 'Bishkek ru' } },
  });
  expect(event.topics).toMatchObject([{ name: 'transplantation ru' }]);
  expect(event.programme?.days[0]?.sessions).toMatchObject([
    { id: 'one', materials: [{ title: 'Положение' }] },
  ]);
  const files = [...(event.cover?.sources ?? []).map(({ src }) => src)];
  expect(files.length).toBeGreaterThan(0);
  expect(files.every((src) => src.startsWith('/ru/admin/'))).toBe(true);
  expect((await look(itemId, 'ky'))?.event.title).toBe('Meeting ky');
});

test('a released programme is said to be what readers see, and the rest is as on the page of the event', async () => {
  const { database } = newsroom;
  const { itemId, paths } = await makePublicEvent(newsroom);
  await releaseNext(newsroom, itemId, makeProgramme([makeSession('one', { title: inAll('Opening') })]));
  const preview = (await look(itemId)) ?? expect.fail('there is no preview');
  expect(preview.isProgrammeReleased).toBe(true);
  const answer = await findEventBySlug('ru', slugOf(paths.ru), undefined, database);
  const view = answer?.status === 'found' ? answer.view : expect.fail('it is not public');
  const { cardPath, programme, publishedAt, revisedAt, ...same } = view;
  expect(preview.event).toMatchObject(same);
  expect(preview.event.programme?.days).toEqual(programme?.days);
});

test('without a date, without words in a language, or for who may not read there is no preview', async () => {
  const { author, database } = newsroom;
  const input = { itemId: newId(), name: 'Undated', language: 'ru' } as const;
  accepted(await addEvent(author, input, database));
  expect(await look(input.itemId)).toBeNull();
  const { itemId } = await makeEventDraft(newsroom);
  const nobody = { accountId: author.accountId, role: 'reader' as 'author' };
  expect(await findEventPreview(nobody, itemId, 'ru', database)).toBeNull();
  expect(await look(newId())).toBeNull();
});
