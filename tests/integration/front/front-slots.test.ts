import { beforeAll, describe, expect, test } from 'vitest';
import { placeFrontSlot } from '#lib/front/commands/place-front-slot';
import { putBackFrontSlot } from '#lib/front/commands/put-back-front-slot';
import { takeAwayFrontSlot } from '#lib/front/commands/take-away-front-slot';
import { accepted, makePublished, refusalsOf } from '#tests/factories/make-article';
import { makeFrontSlot, slotInput } from '#tests/factories/make-front-slot';
import { makePerson } from '#tests/factories/make-person';
import { fillNewsroom, type Newsroom, openInstance } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';
import { createTestDatabase } from '#tests/support/database';
import { type DatabaseClock, stopDatabaseClock } from '#tests/support/database-clock';

ownDataFolder();
let newsroom: Newsroom;
let clock: DatabaseClock;
let itemId: string;

beforeAll(async () => {
  const { url } = await createTestDatabase();
  clock = await stopDatabaseClock(url);
  newsroom = await fillNewsroom(url, openInstance(url));
  await clock.set('2027-03-01T00:00:00.000Z');
  itemId = (await makePublished(newsroom, { title: 'Lead' })).itemId;
});

const words = { heading: 'Day', words: 'Words', linkLabel: 'More', linkAddress: '/ru/help' };
const day = (number: number): string => `2027-03-${String(number).padStart(2, '0')}T00:00:00.000Z`;

const place = (slot: Parameters<typeof slotInput>[0]) =>
  placeFrontSlot(newsroom.editor, slotInput(slot), newsroom.database);

describe('a choice', () => {
  test('that overlaps another one of its place and language is refused, and says which one and when', async () => {
    await makeFrontSlot(newsroom, { itemIds: [itemId], from: day(5), until: day(7) });
    const same = { itemIds: [itemId] };
    const refused = await place({ ...same, from: day(6), until: day(8) });
    expect(refused).toMatchObject({
      problems: [
        {
          ...{ code: 'frontOverlaps', field: 'from' },
          params: { name: 'Lead ru', from: '05.03.2027 06:00', until: '07.03.2027 06:00' },
        },
      ],
    });
    expect(refusalsOf(await place({ ...same }))).toEqual(['frontOverlaps']);
    accepted(await place({ ...same, from: day(7), until: day(8) }));
    accepted(await place({ ...same, language: 'ky', from: day(6), until: day(8) }));
    accepted(await place({ ...same, kind: 'featured', from: day(6) }));
    expect(refusalsOf(await place({ ...same, kind: 'featured', from: day(9) }))).toEqual([
      'frontOverlapsOpen',
    ]);
  });

  test('of many at once that overlap leaves one, and the database itself refuses a second', async () => {
    const many = Array.from({ length: 8 }, (_, number) =>
      place({ kind: 'banner', ...words, heading: `Banner ${number}`, from: day(10), until: day(11) }),
    );
    const results = await Promise.all(many);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    const [slot] = await newsroom.database.frontSlot.findMany({ where: { kind: 'banner' } });
    const again = { ...slot, id: itemId, language: slot?.language ?? 'ru' } as never;
    await expect(newsroom.database.frontSlot.create({ data: again })).rejects.toThrow(
      'front_slots_do_not_overlap',
    );
  });

  test.each([
    [{ kind: 'lead' }, ['frontItemNeeded']],
    [{ kind: 'banner' }, ['frontHeadingNeeded', 'frontEndNeeded']],
    [{ kind: 'notice', ...words, linkAddress: 'javascript:alert(1)', until: day(20) }, ['frontLinkShape']],
    [{ kind: 'notice', ...words, linkAddress: '//elsewhere.example', until: day(20) }, ['frontLinkShape']],
    [{ kind: 'notice', ...words, linkLabel: '', until: day(20) }, ['frontLinkLabelNeeded']],
    [{ kind: 'notice', ...words, linkAddress: '', until: day(20) }, ['frontLinkNeeded']],
    [{ kind: 'notice', ...words, words: 'я'.repeat(301), until: day(20) }, ['frontWordsTooLong']],
    [{ kind: 'notice', ...words, from: day(21), until: day(20) }, ['endsBeforeItBegins']],
    [{ kind: 'notice', ...words, until: '2027-02-28T00:00:00.000Z' }, ['frontOver']],
    [{ kind: 'lead', itemIds: ['nothing'] }, ['linkedMissing']],
  ] as const)('with %j is refused with what is wrong', async (slot, codes) => {
    expect(refusalsOf(await place(slot as Parameters<typeof slotInput>[0]))).toEqual(codes);
  });

  test('takes items of its kinds only, each once, and no more than there is room for', async () => {
    const person = await makePerson(newsroom, { names: { ru: 'Somebody' } });
    expect(refusalsOf(await place({ language: 'en', itemIds: [person.itemId] }))).toEqual(['linkedMissing']);
    expect(refusalsOf(await place({ language: 'en', kind: 'event', itemIds: [itemId] }))).toEqual([
      'linkedMissing',
    ]);
    const five = Array.from({ length: 5 }, (_, number) => `${itemId.slice(0, -1)}${number}`);
    expect(refusalsOf(await place({ kind: 'featured', itemIds: five }))).toEqual(['frontItemsTooMany']);
  });

  test('is made by who may publish, and by nobody else', async () => {
    const { author, database } = newsroom;
    const slot = slotInput({ language: 'en', itemIds: [itemId] });
    expect(refusalsOf(await placeFrontSlot(author, slot, database))).toEqual(['notAllowed']);
    const { slotId } = await makeFrontSlot(newsroom, { language: 'en', itemIds: [itemId] });
    expect(refusalsOf(await takeAwayFrontSlot(author, { slotId }, database))).toEqual(['notAllowed']);
    expect(refusalsOf(await putBackFrontSlot(author, { slotId, insteadOf: null }, database))).toEqual([
      'notAllowed',
    ]);
  });
});

describe('a choice that stands', () => {
  test('is changed by another in its place; who looked before the change is told, and nothing is lost', async () => {
    const { editor, administrator, database } = newsroom;
    const notice = { language: 'ky', kind: 'notice', ...words, until: day(20) } as const;
    const { slotId } = await makeFrontSlot(newsroom, notice);
    const changed = accepted(
      await placeFrontSlot(
        administrator,
        slotInput({ ...notice, heading: 'New', insteadOf: slotId }),
        database,
      ),
    );
    const late = slotInput({ ...notice, heading: 'Late', insteadOf: slotId });
    expect(refusalsOf(await placeFrontSlot(editor, late, database))).toEqual(['frontSlotGone']);
    expect(refusalsOf(await takeAwayFrontSlot(editor, { slotId }, database))).toEqual(['frontSlotGone']);
    const history = await database.frontSlot.findMany({
      where: { language: 'ky', kind: 'notice' },
      orderBy: { id: 'asc' },
    });
    expect(history).toMatchObject([
      { heading: 'Day', createdById: editor.accountId, takenAwayById: administrator.accountId },
      { heading: 'New', createdById: administrator.accountId, takenAwayAt: null },
    ]);
    const undone = await putBackFrontSlot(editor, { slotId, insteadOf: changed.slotId }, database);
    const { slotId: third } = accepted(undone);
    const standing = await database.frontSlot.findMany({ where: { kind: 'notice', takenAwayAt: null } });
    expect(standing).toMatchObject([{ id: third, heading: 'Day', linkAddress: '/ru/help' }]);
  });

  test('is put back for what is left of its time, and not once that is over', async () => {
    const { editor, database } = newsroom;
    const milestones = { language: 'ky', kind: 'banner', ...words, from: day(2), until: day(4) } as const;
    const { slotId } = await makeFrontSlot(newsroom, milestones);
    expect(refusalsOf(await putBackFrontSlot(editor, { slotId, insteadOf: null }, database))).toEqual([
      'frontSlotMissing',
    ]);
    accepted(await takeAwayFrontSlot(editor, { slotId }, database));
    await clock.set(day(3));
    const back = accepted(await putBackFrontSlot(editor, { slotId, insteadOf: null }, database));
    const row = await database.frontSlot.findUniqueOrThrow({ where: { id: back.slotId } });
    expect([row.showFrom.toISOString(), row.showUntil?.toISOString()]).toEqual([day(3), day(4)]);
    await clock.set(day(4));
    expect(refusalsOf(await putBackFrontSlot(editor, { slotId, insteadOf: null }, database))).toEqual([
      'frontOver',
    ]);
    await clock.set(day(1));
  });

  test('is never rewritten or removed, and taken away once', async () => {
    const { slotId } = await makeFrontSlot(newsroom, {
      kind: 'banner',
      ...words,
      from: day(15),
      until: day(16),
    });
    const { database, editor } = newsroom;
    const refused = 'rows of front_slot are written once';
    const change = (set: string) =>
      database.$executeRawUnsafe(`update front_slot set ${set} where id = '${slotId}'`);
    await expect(change("heading = 'x'")).rejects.toThrow(refused);
    await expect(database.$executeRaw`delete from front_slot where id = ${slotId}::uuid`).rejects.toThrow(
      refused,
    );
    accepted(await takeAwayFrontSlot(editor, { slotId }, database));
    await expect(change('taken_away_at = null, taken_away_by_id = null')).rejects.toThrow(refused);
  });
});
