import { expect, test } from 'vitest';
import { ok } from '#lib/core/result';
import { findDeskEvent } from '#lib/events/admin-queries/find-desk-event';
import { changeEventTimes } from '#lib/events/commands/change-event-times';
import { saveEventPart } from '#lib/events/commands/save-event-part';
import { accepted } from '#tests/factories/make-article';
import { inAll, makePublicEvent, zone } from '#tests/factories/make-event';
import { makeNewsroom } from '#tests/factories/newsroom';

const day = { kind: 'day', zone, on: '2026-03-01' } as const;

test('a postponed event that gets another date is moved, for the same reason', async () => {
  const { author, editor, database, ...rest } = await makeNewsroom();
  const newsroom = { author, editor, database, ...rest };
  const storm = inAll('Storm');
  const { itemId } = await makePublicEvent(newsroom, {
    ...{ status: 'postponed', statusReason: storm, when: day },
  });
  const seen = async () =>
    (await findDeskEvent(editor, itemId, 'ru', database)) ?? expect.fail('there is no such event');
  const placeOf = ({ sharedId: baseId, redactions }: Awaited<ReturnType<typeof seen>>) => ({
    ...{ itemId, baseId, redactions },
  });
  const told = { reason: null, isUntold: false };
  accepted(await changeEventTimes(author, { ...placeOf(await seen()), times: day, ...told }, database));
  expect((await seen()).shared.status).toBe('postponed');

  const times = { ...day, on: '2026-03-02' };
  accepted(await changeEventTimes(author, { ...placeOf(await seen()), times, ...told }, database));
  expect((await seen()).shared).toMatchObject({
    ...{ status: 'moved', statusReason: storm, when: times },
    earlier: [{ when: day, place: null, reason: storm }],
  });

  const cancelled = () => ok({ status: 'cancelled' as const });
  accepted(await saveEventPart(author, placeOf(await seen()), cancelled, database));
  const later = { ...placeOf(await seen()), times: { ...day, on: '2026-03-03' }, ...told };
  accepted(await changeEventTimes(author, later, database));
  expect((await seen()).shared.status).toBe('cancelled');
});
