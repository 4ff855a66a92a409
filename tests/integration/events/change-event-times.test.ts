import { expect, test } from 'vitest';
import { changeEventPlace } from '#lib/events/commands/change-event-place';
import { changeEventTimes } from '#lib/events/commands/change-event-times';
import { publishEvent } from '#lib/events/commands/publish-event';
import { accepted } from '#tests/factories/make-article';
import { inAll, makeEventDraft, zone } from '#tests/factories/make-event';
import { makeNewsroom } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';

ownDataFolder();

test('a missing reason is asked for in the first language in which readers find the event', async () => {
  const newsroom = await makeNewsroom();
  const { author, editor, database } = newsroom;
  const when = { kind: 'day', zone, on: '2026-03-01' } as const;
  const { itemId, sharedRevisionId, revisionIds } = await makeEventDraft(newsroom, { when });
  const only = { itemId, sharedRevisionId, revisionIds: { en: revisionIds.en } };
  accepted(await publishEvent(editor, only, database));
  const seen = { itemId, baseId: sharedRevisionId, redactions: 0 };
  const moved = { ...seen, times: { ...when, on: '2026-03-02' }, reason: null, isUntold: false };
  const answer = await changeEventTimes(author, moved, database);
  const problems = [{ code: 'changeReasonNeeded', field: 'reason.en' }];
  expect(answer).toMatchObject({ problems });
  const place = { knownKey: '', key: 'osh', isOneOfKey: false, name: inAll('Osh'), address: inAll('') };
  const urls = { mapUrl: '', onlineUrl: '', streamUrl: '' };
  const elsewhere = { ...seen, place: { ...place, ...urls }, reason: null, isUntold: false };
  expect(await changeEventPlace(author, elsewhere, database)).toMatchObject({ problems });
});
