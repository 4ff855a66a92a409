import { beforeAll, describe, expect, test } from 'vitest';
import { redactArticle } from '#lib/articles/commands/redact-article';
import { findDeskFront, findDeskSlot } from '#lib/front/admin-queries/desk-front';
import { listFrontChoices } from '#lib/front/admin-queries/front-items';
import { takeAwayFrontSlot } from '#lib/front/commands/take-away-front-slot';
import { findNotice } from '#lib/front/public-queries';
import { withConnection } from '#lib/platform/db/connection';
import { accepted, makeBody, makeDraft, makePublished } from '#tests/factories/make-article';
import { makePublicEvent } from '#tests/factories/make-event';
import { makeFrontSlot } from '#tests/factories/make-front-slot';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';
import { rowsThatSay } from '#tests/support/traces';

ownDataFolder();
let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await makeNewsroom();
});

describe('the front page at the desk', () => {
  test('tells who may publish what stands, is planned and was, with who chose it and what readers do not see', async () => {
    const { author, editor, database } = newsroom;
    const [shown, hidden] = [await makePublished(newsroom, { title: 'Shown' }), await makeDraft(newsroom)];
    const itemIds = [hidden.itemId, shown.itemId];
    const { slotId } = await makeFrontSlot(newsroom, { kind: 'featured', itemIds });
    const later = { from: '2098-01-01', until: '2098-01-02' };
    const planned = await makeFrontSlot(newsroom, { itemIds: [shown.itemId], ...later });
    expect(await findDeskFront(author, 'ru', database)).toBeNull();
    expect(await findDeskSlot(author, slotId, database)).toBeNull();
    const front = await findDeskFront(editor, 'ru', database);
    expect(front?.ahead).toMatchObject([
      { slotId, standing: 'now', chosenBy: 'editor', items: [{ isPublic: false }, { isPublic: true }] },
      { slotId: planned.slotId, standing: 'planned', items: [{ title: 'Shown ru', kind: 'article' }] },
    ]);
    accepted(await takeAwayFrontSlot(editor, { slotId }, database));
    const after = await findDeskFront(editor, 'ru', database);
    expect(after?.past).toMatchObject([{ slotId, standing: 'takenAway', takenAway: { by: 'editor' } }]);
    expect(await findDeskFront(editor, 'ky', database)).toEqual({ ahead: [], past: [] });
  });

  test('offers a place what it can take, by words of a title in any language, and authors nothing', async () => {
    const { author, editor, database } = newsroom;
    await makePublicEvent(newsroom, { title: 'Congress' });
    await makePublished(newsroom, { title: 'Congress report' });
    const titles = async (kind: 'lead' | 'event' | 'milestones' | 'notice', search: string) =>
      (await listFrontChoices(editor, { language: 'ky', kind, search }, database))?.map(({ title }) => title);
    expect(await titles('lead', 'congress ru')).toEqual(['Congress report ky', 'Congress ky']);
    expect(await titles('event', 'congress')).toEqual(['Congress ky']);
    expect(await titles('milestones', 'congress')).toEqual([]);
    expect(await titles('notice', 'congress')).toEqual([]);
    expect(await listFrontChoices(author, { language: 'ky', kind: 'lead', search: '' }, database)).toBeNull();
  });
});

test('words that a redaction of any article takes out are in no notice either, nor in what earlier redactions say', async () => {
  const { administrator, database, url } = newsroom;
  const [first, second] = ['Айсулуу Токтогулова', 'Бегимай Асанова'];
  const notice = { kind: 'notice', heading: `${first}, ${second}`, until: '2098-01-01' } as const;
  await makeFrontSlot(newsroom, notice);
  for (const words of [first, second]) {
    const { itemId } = await makePublished(newsroom, { title: 'Named', body: makeBody(`Text: ${words}`) });
    const redacted = accepted(
      await redactArticle(administrator, { itemId, words, reason: 'Asked' }, database),
    );
    const { goneTags } = await database.contentChange.findUniqueOrThrow({
      where: { version: redacted.version },
    });
    expect(goneTags).toContain('notice:ru');
  }
  expect((await findNotice('ru', null, database)).notice?.heading).toBe('[…], […]');
  for (const words of [first, second])
    expect(await withConnection(url, (client) => rowsThatSay(client, words))).toEqual([]);
});
