import { expect, test } from 'vitest';
import type { Session } from '#lib/events/programme';
import { toSessionChange } from '#lib/events/programme-change-view';
import { programmeChanges } from '#lib/events/programme-changes';
import { inAll, makeProgramme, makeSession } from '#tests/factories/make-event';

const hours = (from: string, until: string) => ({
  startsAt: `2026-02-18T${from}:00.000Z`,
  endsAt: `2026-02-18T${until}:00.000Z`,
});

function changeOf(before: Partial<Session>, after: Partial<Session>, language: 'ru' | 'en' = 'en') {
  const programmes = {
    before: makeProgramme([makeSession('talk', before)]),
    after: makeProgramme([makeSession('talk', after)]),
  };
  const [change] = programmeChanges(programmes.before, programmes.after);
  return change ? toSessionChange(change, language, programmes) : expect.fail('nothing changed');
}

test('a change tells what was: hours with their end, rooms by name, the title', () => {
  expect(changeOf(hours('03:00', '03:30'), hours('03:00', '03:45'))).toMatchObject({
    ...{ parts: ['time'], endsAt: '2026-02-18T03:45:00.000Z' },
    ...{ before: { endsAt: '2026-02-18T03:30:00.000Z' }, room: null, titleBefore: null },
  });
  expect(changeOf({ roomId: 'large' }, { roomId: 'small' })?.room).toEqual({
    before: { text: 'Large hall en', language: 'en' },
    after: { text: 'Small hall en', language: 'en' },
  });
  expect(changeOf({ roomId: null }, { roomId: 'small' })?.room?.before).toBeNull();
  expect(changeOf({ title: inAll('Old') }, { title: inAll('New') })).toMatchObject({
    ...{ title: { text: 'New en' }, titleBefore: { text: 'Old en' } },
  });
});

test('a title that was mended in another language is no change to readers of this one', () => {
  const mended = [{ title: inAll('Talk') }, { title: { ...inAll('Talk'), en: 'The talk' } }] as const;
  expect(changeOf(...mended, 'ru')).toBeNull();
  expect(changeOf(...mended, 'en')?.parts).toEqual(['title']);
});
