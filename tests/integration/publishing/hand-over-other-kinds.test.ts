import { beforeAll, expect, test } from 'vitest';
import { newId } from '#lib/core/ids';
import { findDeskEvent } from '#lib/events/admin-queries/find-desk-event';
import { listDeskEvents } from '#lib/events/admin-queries/list-desk-events';
import { handOverEvent } from '#lib/events/commands/hand-over-event';
import { publishEvent } from '#lib/events/commands/publish-event';
import { takeBackEvent } from '#lib/events/commands/take-back-event';
import { findDeskPerson } from '#lib/people/admin-queries/find-desk-person';
import { listWaitingPeople } from '#lib/people/admin-queries/list-waiting-people';
import { addPerson } from '#lib/people/commands/add-person';
import { handOverPerson } from '#lib/people/commands/hand-over-person';
import { takeBackPerson } from '#lib/people/commands/take-back-person';
import { accepted } from '#tests/factories/make-article';
import { makeEventDraft } from '#tests/factories/make-event';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';

ownDataFolder();
let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await makeNewsroom();
});

const waitingEvents = async () => {
  const filter = { search: null, scope: 'handedOver', after: null } as const;
  return (await listDeskEvents(newsroom.editor, filter, newsroom.database)).rows.map(({ itemId }) => itemId);
};

test('an event waits for the editors until it is taken back, and is found by them', async () => {
  const { author, editor, database } = newsroom;
  const { itemId, revisionIds, sharedRevisionId } = await makeEventDraft(newsroom);
  const seen = async () =>
    (await findDeskEvent(author, itemId, 'ru', database))?.languages.ru ?? expect.fail('it is not there');
  const input = { itemId, languages: ['ru' as const], revisionIds: { ru: revisionIds.ru } };
  expect(accepted(await handOverEvent(author, input, database)).languages).toEqual(['ru']);
  expect(accepted(await handOverEvent(author, input, database)).languages).toEqual([]);
  expect(await waitingEvents()).toEqual([itemId]);
  expect(await seen()).toMatchObject({ state: 'in_review', handedOver: 'newest' });
  accepted(await takeBackEvent(author, { itemId, languages: ['ru'] }, database));
  expect(await waitingEvents()).toEqual([]);
  expect(await seen()).toMatchObject({ state: 'draft', handedOver: null });

  accepted(await handOverEvent(author, input, database));
  const pair = { itemId, sharedRevisionId, revisionIds: { ru: revisionIds.ru } };
  accepted(await publishEvent(editor, pair, database));
  expect(await waitingEvents()).toEqual([]);
});

test('a person waits for the editors until they are taken back, and is found by them', async () => {
  const { author, editor, database } = newsroom;
  const { itemId } = accepted(
    await addPerson(author, { itemId: newId(), name: 'Айсулуу', language: 'ky' }, database),
  );
  const waiting = async () => (await listWaitingPeople(editor, database)).map((row) => row.itemId);
  accepted(await handOverPerson(author, { itemId, languages: ['ky'] }, database));
  expect(await waiting()).toEqual([itemId]);
  const person = await findDeskPerson(author, itemId, 'ky', database);
  expect(person?.languages.ky).toMatchObject({ state: 'in_review', handedOver: 'newest' });
  accepted(await takeBackPerson(author, { itemId, languages: ['ky'] }, database));
  expect(await waiting()).toEqual([]);
  const nobody = { accountId: author.accountId, role: 'reader' as 'author' };
  accepted(await handOverPerson(author, { itemId, languages: ['ky'] }, database));
  expect(await listWaitingPeople(nobody, database)).toEqual([]);
});
