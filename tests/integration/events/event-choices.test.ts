import { beforeAll, describe, expect, test } from 'vitest';
import { publishArticle } from '#lib/articles/commands/publish-article';
import { saveArticle } from '#lib/articles/commands/save-article';
import { saveArticleSharedDraft } from '#lib/articles/commands/save-article-shared-draft';
import { listReports } from '#lib/articles/list-public-queries';
import { newId } from '#lib/core/ids';
import { languages } from '#lib/core/languages';
import { findEventChoice, listEventChoices } from '#lib/events/admin-queries/event-choices';
import { accepted, makeDraft, makeShared, refusalsOf } from '#tests/factories/make-article';
import { makeEventDraft, makePublicEvent, zone } from '#tests/factories/make-event';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';

ownDataFolder();
let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await makeNewsroom();
});

describe('the events that an article can report on', () => {
  test('are found by words of their title in any language, the latest first, with their day', async () => {
    const { author, database } = newsroom;
    const early = { kind: 'day' as const, on: '2026-01-10', zone };
    const late = { kind: 'days' as const, from: '2026-03-01', until: '2026-03-02', zone };
    const { itemId: first } = await makeEventDraft(newsroom, { title: 'Congress one', when: early });
    const { itemId: second } = await makeEventDraft(newsroom, { title: 'Congress two', when: late });
    await makeEventDraft(newsroom, { title: 'A day of examinations' });
    expect(await listEventChoices(author, 'en', 'congress ru', database)).toEqual([
      { eventId: second, title: 'Congress two en', when: late },
      { eventId: first, title: 'Congress one en', when: early },
    ]);
    expect(await findEventChoice(author, 'ky', first, database)).toMatchObject({ title: 'Congress one ky' });
    expect(await findEventChoice(author, 'ky', newId(), database)).toBeNull();
  });

  test('are told to nobody without a role', async () => {
    const stranger = { accountId: newsroom.author.accountId, role: 'nobody' as 'author' };
    expect(await listEventChoices(stranger, 'en', '', newsroom.database)).toEqual([]);
  });

  test('one that is picked is saved like the other shared fields, and its page lists the report in each language', async () => {
    const { author, editor, database } = newsroom;
    const { itemId: eventId } = await makePublicEvent(newsroom);
    const article = await makeDraft(newsroom);
    const { itemId, sharedRevisionId: baseSharedRevisionId } = article;
    const shared = makeShared({ eventId });
    accepted(
      await saveArticleSharedDraft(
        author,
        { itemId, baseSharedRevisionId, draftVersion: 0, shared },
        database,
      ),
    );
    const draft = await database.sharedDraft.findUniqueOrThrow({ where: { itemId } });
    expect(draft.content).toMatchObject({ eventId });
    const revision = await database.revision.findUniqueOrThrow({ where: { id: article.revisionIds.ru } });
    const words = { title: revision.title, summary: revision.summary, body: revision.body, checks: {} };
    const place = { itemId, language: 'ru' as const, baseRevisionId: article.revisionIds.ru };
    const saved = accepted(await saveArticle(author, { ...place, draftVersion: 0, words }, database));
    const { sharedRevisionId } = saved;
    if (sharedRevisionId === null) expect.fail('nothing shared was saved');
    const input = { itemId, sharedRevisionId, revisionIds: article.revisionIds };
    accepted(await publishArticle(editor, input, database));
    for (const language of languages) {
      const { cards } = await listReports(language, eventId, database);
      expect(cards.map((card) => card.itemId)).toEqual([itemId]);
    }
  });

  test('one that is not there keeps the article from being published', async () => {
    const { editor, database } = newsroom;
    const { itemId, sharedRevisionId, revisionIds } = await makeDraft(newsroom, { eventId: newId() });
    const input = { itemId, sharedRevisionId, revisionIds: { ru: revisionIds.ru } };
    expect(refusalsOf(await publishArticle(editor, input, database))).toEqual(['eventMissing']);
  });
});
