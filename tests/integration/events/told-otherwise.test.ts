import { beforeEach, expect, test } from 'vitest';
import { ok } from '#lib/core/result';
import { findDeskEvent } from '#lib/events/admin-queries/find-desk-event';
import { listDeskEvents } from '#lib/events/admin-queries/list-desk-events';
import { publishEvent } from '#lib/events/commands/publish-event';
import { saveEventPart } from '#lib/events/commands/save-event-part';
import type { EventShared } from '#lib/events/event';
import type { DeskEvent } from '#lib/events/event-desk-view';
import { accepted } from '#tests/factories/make-article';
import { inAll, makePublicEvent, zone } from '#tests/factories/make-event';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await makeNewsroom();
});

const day = { kind: 'day', zone, on: '2026-03-01' } as const;

async function seen(itemId: string): Promise<DeskEvent> {
  const event = await findDeskEvent(newsroom.editor, itemId, 'ru', newsroom.database);
  return event ?? expect.fail('there is no such event');
}

async function savePart(itemId: string, part: Partial<EventShared>): Promise<string> {
  const { sharedId: baseId, redactions } = await seen(itemId);
  const place = { itemId, baseId, redactions };
  return accepted(await saveEventPart(newsroom.author, place, () => ok(part), newsroom.database))
    .sharedRevisionId;
}

test('the list and the page of an event tell which readers still see another status, date or place', async () => {
  const { author, editor, database } = newsroom;
  const { itemId, revisionIds } = await makePublicEvent(newsroom, { status: 'planned', when: day });
  const told = async () => {
    const { rows } = await listDeskEvents(author, { search: null, scope: null, after: null }, database);
    return [(await seen(itemId)).toldOtherwise, rows[0]?.toldOtherwise];
  };
  expect(await told()).toEqual([[], []]);
  await savePart(itemId, { audience: inAll('Doctors') });
  expect(await told()).toEqual([[], []]);

  const sharedRevisionId = await savePart(itemId, { status: 'cancelled', statusReason: inAll('Storm') });
  const input = { itemId, sharedRevisionId, revisionIds: { ru: revisionIds.ru } };
  accepted(await publishEvent(editor, input, database));
  const [onPage, inList] = await told();
  expect(inList).toEqual(['ky', 'en']);
  expect(onPage).toMatchObject([
    { language: 'ky', status: 'planned', when: day, place: { key: 'bishkek' } },
    { language: 'en', status: 'planned', when: day, place: { key: 'bishkek' } },
  ]);
});
