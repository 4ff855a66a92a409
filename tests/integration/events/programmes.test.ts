import { beforeAll, describe, expect, test } from 'vitest';
import type { When } from '#lib/core/when';
import { hasStrayProgramme } from '#lib/events/admin-queries/has-stray-programme';
import { listReleaseChanges } from '#lib/events/changes-public-queries';
import { publishEvent } from '#lib/events/commands/publish-event';
import { releaseProgramme } from '#lib/events/commands/release-programme';
import { saveEventShared } from '#lib/events/commands/save-event-shared';
import { saveProgramme } from '#lib/events/commands/save-programme';
import { eventSharedSchema } from '#lib/events/event';
import { moveProgramme } from '#lib/events/move-programme';
import { findEventBySlug } from '#lib/events/public-queries';
import { contentMoment } from '#lib/publishing/moment';
import { accepted, refusalsOf, slugOf } from '#tests/factories/make-article';
import {
  changePublicEvent,
  inAll,
  makeProgramme,
  makePublicEvent,
  makeSession,
  releaseNext,
  zone,
} from '#tests/factories/make-event';
import { makeSpeaker } from '#tests/factories/make-speaker';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';
import { readEventCalendar } from '#tests/support/read-event-calendar';

ownDataFolder();
let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await makeNewsroom();
});

async function viewOf(slug: string) {
  const answer = await findEventBySlug('ru', slug, undefined, newsroom.database);
  if (answer?.status !== 'found') expect.fail('it is not there');
  return answer.view;
}

const titlesOf = async (slug: string): Promise<string[]> =>
  (await viewOf(slug)).programme?.days.flatMap(({ sessions }) => sessions.map(({ title }) => title.text)) ??
  [];

describe('a programme that is being worked on', () => {
  test('is not visible to readers before its release, and later changes of it neither', async () => {
    const { author, database } = newsroom;
    const { itemId: eventId, paths } = await makePublicEvent(newsroom);
    const slug = slugOf(paths.ru);
    const first = { eventId, version: 0, content: makeProgramme([makeSession('one')]) };
    accepted(await saveProgramme(author, first, database));
    expect((await viewOf(slug)).programme).toBeNull();
    await releaseNext(newsroom, eventId, makeProgramme([makeSession('one')]));
    expect(await titlesOf(slug)).toEqual(['Session one ru']);
    const content = makeProgramme([makeSession('one', { title: inAll('Secret') })]);
    accepted(await saveProgramme(author, { eventId, version: 1, content }, database));
    expect(await titlesOf(slug)).toEqual(['Session one ru']);
    expect(await readEventCalendar(newsroom, slug, { of: 'session', sessionId: 'one' })).toMatchObject([
      { title: expect.stringContaining('Session one ru') },
    ]);
  });

  test('saved on top of a version that somebody else replaced is a conflict; the same twice is saved once', async () => {
    const { author, editor, database } = newsroom;
    const { itemId: eventId } = await makePublicEvent(newsroom);
    const [mine, theirs] = [makeProgramme([makeSession('mine')]), makeProgramme([makeSession('theirs')])];
    expect(
      accepted(await saveProgramme(author, { eventId, version: 0, content: mine }, database)).version,
    ).toBe(1);
    expect(
      accepted(await saveProgramme(author, { eventId, version: 0, content: mine }, database)).version,
    ).toBe(1);
    expect(
      refusalsOf(await saveProgramme(editor, { eventId, version: 0, content: theirs }, database)),
    ).toEqual(['savedMeanwhile']);
  });

  test('is told what should be looked at, and is saved all the same', async () => {
    const { author, database } = newsroom;
    const { itemId: eventId } = await makePublicEvent(newsroom);
    const content = makeProgramme([
      makeSession('one', { roomId: 'large' }),
      makeSession('two', { roomId: 'large' }),
    ]);
    const { warnings } = accepted(await saveProgramme(author, { eventId, version: 0, content }, database));
    expect(warnings).toEqual([{ kind: 'roomTwice', roomId: 'large', sessionIds: ['one', 'two'] }]);
  });
});

describe('a release', () => {
  test('is numbered, is done once however often, and raises the content version', async () => {
    const { author, editor, database } = newsroom;
    const { itemId: eventId } = await makePublicEvent(newsroom);
    const content = makeProgramme([makeSession('one')]);
    accepted(await saveProgramme(author, { eventId, version: 0, content }, database));
    const { version: before } = await contentMoment(database);
    const release = () => releaseProgramme(editor, { eventId, version: 1 }, database);
    const done = await Promise.all(Array.from({ length: 5 }, release));
    expect(done.map((one) => accepted(one).number)).toEqual([1, 1, 1, 1, 1]);
    expect((await contentMoment(database)).version).toBe(before + 1n);
    await expect(
      database.programmeRelease.updateMany({ where: { eventId }, data: { number: 7 } }),
    ).rejects.toThrow();
  });

  test('is refused to an author, and to whoever saw another version', async () => {
    const { author, editor, database } = newsroom;
    const { itemId: eventId } = await makePublicEvent(newsroom);
    accepted(
      await saveProgramme(
        author,
        { eventId, version: 0, content: makeProgramme([makeSession('a')]) },
        database,
      ),
    );
    expect(refusalsOf(await releaseProgramme(author, { eventId, version: 1 }, database))).toEqual([
      'notAllowed',
    ]);
    expect(refusalsOf(await releaseProgramme(editor, { eventId, version: 2 }, database))).toEqual([
      'savedMeanwhile',
    ]);
  });

  test('has the days that readers know, not those of a date that is saved and not public', async () => {
    const { author, editor, database } = newsroom;
    const event = await makePublicEvent(newsroom);
    const { itemId: eventId, sharedRevisionId: baseId } = event;
    const when: When = { kind: 'day', on: '2026-02-25', zone };
    const { content: before } = await database.sharedRevision.findUniqueOrThrow({ where: { id: baseId } });
    const content = { ...eventSharedSchema.parse(before), when };
    const saved = accepted(await saveEventShared(author, { itemId: eventId, baseId, content }, database));
    const later = makeProgramme([makeSession('one', { day: '2026-02-25', startsAt: null, endsAt: null })]);
    accepted(await saveProgramme(author, { eventId, version: 0, content: later }, database));
    const release = () => releaseProgramme(editor, { eventId, version: 1 }, database);
    expect(refusalsOf(await release())).toEqual(['sessionOutsideEvent']);
    const input = { itemId: eventId, ...saved, revisionIds: event.revisionIds };
    accepted(await publishEvent(editor, input, database));
    expect(accepted(await release()).number).toBe(1);
  });

  test('that another date leaves outside of the event is told at the desk, until it follows', async () => {
    const { editor, database } = newsroom;
    const event = await makePublicEvent(newsroom);
    const { itemId: eventId } = event;
    const isStray = () => hasStrayProgramme(editor, eventId, database);
    const programme = makeProgramme([makeSession('one')]);
    await releaseNext(newsroom, eventId, programme);
    expect(await isStray()).toBe(false);
    await changePublicEvent(newsroom, event, { when: { kind: 'day', on: '2026-02-25', zone } });
    expect(await isStray()).toBe(true);
    await releaseNext(newsroom, eventId, moveProgramme(programme, zone, 7));
    expect(await isStray()).toBe(false);
  });

  test('tells readers what changed since the one before', async () => {
    const { itemId: eventId } = await makePublicEvent(newsroom);
    await releaseNext(newsroom, eventId, makeProgramme([makeSession('one'), makeSession('two')]));
    const moved = makeSession('one', {
      startsAt: '2026-02-18T06:00:00.000Z',
      endsAt: '2026-02-18T06:30:00.000Z',
    });
    await releaseNext(newsroom, eventId, makeProgramme([moved, makeSession('three')]));
    const { releases } = await listReleaseChanges('ru', eventId, newsroom.database);
    const [second, first] = releases;
    expect(first).toMatchObject({ number: 1, changes: null });
    expect(second).toMatchObject({
      number: 2,
      changes: [
        {
          kind: 'changed',
          sessionId: 'one',
          parts: ['time'],
          before: { startsAt: '2026-02-18T04:00:00.000Z' },
        },
        { kind: 'added', sessionId: 'three' },
        { kind: 'removed', sessionId: 'two' },
      ],
    });
  });

  test('tells readers of a room that has another name, and of another note in their language alone', async () => {
    const { itemId: eventId } = await makePublicEvent(newsroom);
    const sessions = [makeSession('one', { roomId: 'large' })];
    await releaseNext(newsroom, eventId, makeProgramme(sessions));
    const rooms = [{ id: 'large', name: inAll('Green hall') }];
    const note = { ky: '', ru: 'Предварительно', en: '' };
    await releaseNext(newsroom, eventId, makeProgramme(sessions, { rooms, note }));
    await releaseNext(newsroom, eventId, makeProgramme(sessions, { rooms, note: { ...note, en: 'Draft' } }));
    const { releases } = await listReleaseChanges('ru', eventId, newsroom.database);
    expect(releases.map(({ facts }) => facts)).toEqual([
      [],
      [
        { kind: 'note', note: { text: 'Предварительно', language: 'ru' } },
        {
          ...{ kind: 'room', roomId: 'large', before: 'Large hall ru' },
          after: { text: 'Green hall ru', language: 'ru' },
        },
      ],
      [],
    ]);
    expect(releases.map(({ changes }) => changes)).toEqual([[], [], null]);
  });

  test('names people in their order, each with a calendar of their own, and is filtered by room and by language where that is told', async () => {
    const { itemId: eventId, paths } = await makePublicEvent(newsroom);
    const [asan, bermet] = [await makeSpeaker(newsroom, 'Asan'), await makeSpeaker(newsroom, 'Bermet')];
    const people = [
      { personId: bermet, role: 'moderator' as const },
      { personId: asan, role: 'opening' as const },
    ];
    const programme = makeProgramme([
      makeSession('one', { roomId: 'large', spoken: ['ky'], people }),
      makeSession('pause', { kind: 'break' }),
      makeSession('two', { roomId: 'small', spoken: ['ru'], interpreted: ['en'] }),
      makeSession('untold', { roomId: 'small', spoken: [] }),
    ]);
    await releaseNext(newsroom, eventId, programme);
    const slug = slugOf(paths.ru);
    const { days } = (await viewOf(slug)).programme ?? expect.fail('no programme');
    expect(days[0]?.sessions[0]?.people).toMatchObject([
      { name: 'Bermet ru', role: 'moderator', post: 'Head ru' },
      { name: 'Asan ru', role: 'opening' },
    ]);
    const idsLeft = async (filter: { roomId?: string; language?: 'en' | 'ky' }) => {
      const asked = { day: null, roomId: null, language: null, ...filter };
      const answer = await findEventBySlug('ru', slug, asked, newsroom.database);
      const view = answer?.status === 'found' ? answer.view.programme : null;
      return view?.days.flatMap(({ sessions }) => sessions.map(({ id }) => id));
    };
    expect(await idsLeft({ roomId: 'large' })).toEqual(['one', 'pause']);
    expect(await idsLeft({ language: 'en' })).toEqual(['pause', 'two', 'untold']);
    expect(await idsLeft({ roomId: 'attic' })).toBeUndefined();
  });
});
