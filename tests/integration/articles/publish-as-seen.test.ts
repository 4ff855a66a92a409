import { beforeAll, describe, expect, test, vi } from 'vitest';
import { findArticleStanding } from '#lib/articles/admin-queries/find-article-standing';
import type { ArticleStanding } from '#lib/articles/article-standing-view';
import { createArticle } from '#lib/articles/commands/create-article';
import { handOverArticleAsSeen } from '#lib/articles/commands/hand-over-article-as-seen';
import { publishArticle } from '#lib/articles/commands/publish-article';
import { publishArticleAsSeen } from '#lib/articles/commands/publish-article-as-seen';
import { saveArticleAsSeen } from '#lib/articles/commands/save-article-as-seen';
import { saveArticleDraft } from '#lib/articles/commands/save-article-draft';
import { saveArticleSharedDraft } from '#lib/articles/commands/save-article-shared-draft';
import { withdrawArticle } from '#lib/articles/commands/withdraw-article';
import type { Language } from '#lib/core/languages';
import { editMediumTexts } from '#lib/media/commands/edit-medium-texts';
import { lockMedium } from '#lib/platform/db/transaction';
import {
  accepted,
  type DraftArticle,
  makeBody,
  makeDraft,
  makeShared,
  refusalsOf,
} from '#tests/factories/make-article';
import { makePicture } from '#tests/factories/make-medium';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';

ownDataFolder();
let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await makeNewsroom();
});

const words = (text: string) => ({ title: text, summary: text, body: makeBody(text), checks: {} });

async function standingOf(itemId: string): Promise<ArticleStanding> {
  const standing = await findArticleStanding(newsroom.editor, itemId, newsroom.database);
  return standing ?? expect.fail('there is no such article');
}

/** Somebody types in a language and saves no version. */
async function type(
  { itemId, revisionIds }: DraftArticle,
  language: Language,
  text: string,
  draftVersion = 0,
) {
  const input = { itemId, language, baseRevisionId: revisionIds[language], draftVersion, words: words(text) };
  return accepted(await saveArticleDraft(newsroom.author, input, newsroom.database));
}

/** What an editor decides on who looks at the page now: the newest words of these languages. */
async function seeNewest(itemId: string, ...languages: Language[]) {
  const standing = await standingOf(itemId);
  const digests = languages.map((language) => {
    const { draft, saved } = standing.languages[language];
    return [language, (draft ?? saved)?.digest ?? ''];
  });
  const { draft, saved } = standing.shared;
  const sharedSeen = (draft ?? saved)?.digest ?? '';
  const { media: mediaSeen, marks: marksSeen } = standing;
  return { itemId, seen: Object.fromEntries(digests), sharedSeen, mediaSeen, marksSeen };
}

const publish = (input: Parameters<typeof publishArticleAsSeen>[1], actor = newsroom.editor) =>
  publishArticleAsSeen(actor, input, newsroom.database);

const countRevisions = (itemId: string) =>
  newsroom.database.revision.count({ where: { localization: { itemId } } });
const countPublications = (itemId: string) => newsroom.database.publication.count({ where: { itemId } });

describe('publishing what was seen', () => {
  test('saved words go out as they are, in the languages that were chosen', async () => {
    const draft = await makeDraft(newsroom);
    const seen = await seeNewest(draft.itemId, 'ky', 'ru');
    const { paths } = accepted(await publish(seen));
    expect(Object.keys(paths)).toEqual(['ky', 'ru']);
    const standing = await standingOf(draft.itemId);
    expect(standing.languages.ru.live).toMatchObject({ revisionId: draft.revisionIds.ru, number: 1 });
    expect(standing.languages.en.live).toBeNull();
    expect(await countRevisions(draft.itemId)).toBe(3);
  });

  test('words being typed are saved as a version and go out, where they were what was seen', async () => {
    const draft = await makeDraft(newsroom);
    await type(draft, 'ru', 'Typed last');
    accepted(await publish(await seeNewest(draft.itemId, 'ru')));
    const { live, saved, draft: typed } = (await standingOf(draft.itemId)).languages.ru;
    expect(live).toMatchObject({ number: 2, words: { title: 'Typed last' } });
    expect([saved?.digest, typed]).toEqual([live?.digest, null]);
  });

  test('the saved words go out and the typed ones stay, where the editor chose the saved ones', async () => {
    const draft = await makeDraft(newsroom);
    const before = await seeNewest(draft.itemId, 'ru');
    await type(draft, 'ru', 'Not ready');
    accepted(await publish(before));
    const { live, draft: typed } = (await standingOf(draft.itemId)).languages.ru;
    expect(live?.number).toBe(1);
    expect(typed?.words.title).toBe('Not ready');
  });

  test('words that changed since are a conflict: nothing is saved and nothing goes out', async () => {
    const draft = await makeDraft(newsroom);
    const { draftVersion } = await type(draft, 'ru', 'Seen');
    const seen = await seeNewest(draft.itemId, 'ky', 'ru');
    await type(draft, 'ru', 'Typed since', draftVersion);
    expect(refusalsOf(await publish(seen))).toEqual(['changedMeanwhile']);
    expect([await countRevisions(draft.itemId), await countPublications(draft.itemId)]).toEqual([3, 0]);
  });

  test('ten times at once, and again afterwards, it publishes once', async () => {
    const draft = await makeDraft(newsroom);
    await type(draft, 'ru', 'Clicked ten times');
    const seen = await seeNewest(draft.itemId, 'ru', 'ky');
    const results = await Promise.all(Array.from({ length: 10 }, () => publish(seen)));
    const paths = results.flatMap((result) => (result.ok ? [JSON.stringify(result.value.paths)] : []));
    expect(new Set(paths).size).toBe(1);
    expect(accepted(await publish(seen)).version).toBeNull();
    expect([await countRevisions(draft.itemId), await countPublications(draft.itemId)]).toEqual([4, 2]);
  });

  test('the withdrawal of the very words that were seen is not undone; whoever looks anew does that', async () => {
    const { editor, database } = newsroom;
    const { itemId } = await makeDraft(newsroom);
    const seen = await seeNewest(itemId, 'ru');
    accepted(await publish(seen));
    accepted(await withdrawArticle(editor, { itemId, reasons: { ru: 'Ошибка' } }, database));
    expect(refusalsOf(await publish(seen))).toEqual(['changedMeanwhile']);
    expect((await standingOf(itemId)).languages.ru).toMatchObject({ state: 'withdrawn', live: null });
    accepted(await publish(await seeNewest(itemId, 'ru')));
  });

  test('what somebody began to change of what the languages share since then does not go out', async () => {
    const draft = await makeDraft(newsroom);
    await type(draft, 'ru', 'Typed');
    const seen = await seeNewest(draft.itemId, 'ru');
    const shared = makeShared({ rubric: 'statistics' });
    const base = { itemId: draft.itemId, baseSharedRevisionId: draft.sharedRevisionId, draftVersion: 0 };
    accepted(await saveArticleSharedDraft(newsroom.author, { ...base, shared }, newsroom.database));
    expect(refusalsOf(await publish(seen))).toEqual(['changedMeanwhile']);
    expect([await countRevisions(draft.itemId), await countPublications(draft.itemId)]).toEqual([3, 0]);
  });

  test('what the languages share goes out as it was seen, also where no words were being typed', async () => {
    const draft = await makeDraft(newsroom);
    const shared = makeShared({ rubric: 'statistics' });
    const base = { itemId: draft.itemId, baseSharedRevisionId: draft.sharedRevisionId, draftVersion: 0 };
    accepted(await saveArticleSharedDraft(newsroom.author, { ...base, shared }, newsroom.database));
    accepted(await publish(await seeNewest(draft.itemId, 'ru')));
    const publication = await newsroom.database.publication.findFirstOrThrow({
      where: { itemId: draft.itemId },
    });
    expect(publication.rubricKey).toBe('statistics');
  });

  test('of an article that lacks something says what, per language, and publishes nothing', async () => {
    const { author, database } = newsroom;
    const { itemId } = accepted(
      await createArticle(author, { form: 'news', sourceLanguage: 'ru' }, database),
    );
    const input = { itemId, language: 'ru', baseRevisionId: null, draftVersion: 0 } as const;
    accepted(
      await saveArticleDraft(author, { ...input, words: { ...words('Bare'), summary: '' } }, database),
    );
    const refused = await publish(await seeNewest(itemId, 'ru'));
    expect(refusalsOf(refused)).toEqual(
      expect.arrayContaining(['summaryNeeded', 'rubricNeeded', 'bylineNeeded']),
    );
    expect(await countPublications(itemId)).toBe(0);
  });

  test('is refused to an author, whose words are not even saved', async () => {
    const draft = await makeDraft(newsroom);
    await type(draft, 'ru', 'Mine');
    const seen = await seeNewest(draft.itemId, 'ru');
    expect(refusalsOf(await publish(seen, newsroom.author))).toEqual(['notAllowed']);
    expect([await countRevisions(draft.itemId), await countPublications(draft.itemId)]).toEqual([3, 0]);
  });

  test('asks for a language, and for an article that is there', async () => {
    const draft = await makeDraft(newsroom);
    expect(refusalsOf(await publish(await seeNewest(draft.itemId)))).toEqual(['languageNeeded']);
    const nothing = {
      itemId: '0199d000-0000-7000-8000-000000000000',
      seen: { ru: 'x' },
      sharedSeen: '',
      ...{ mediaSeen: {}, marksSeen: {} },
    };
    expect(refusalsOf(await publish(nothing))).toEqual(['itemMissing']);
  });
});

describe('pictures and documents that were seen', () => {
  const edited = 'Words that no editor saw';

  /** An article with a cover and a chart in its body, and what an editor who looks at it now decides on. */
  async function makeIllustrated() {
    const [coverId, chartId] = [await makePicture(newsroom), await makePicture(newsroom)];
    const draft = await makeDraft(newsroom, { coverId });
    const picture = { type: 'picture' as const, attrs: { id: 'p1', mediumId: chartId, caption: '' } };
    const { content } = makeBody('With a chart');
    const body = { type: 'doc' as const, content: [...content, picture] };
    const place = { itemId: draft.itemId, language: 'ru', baseRevisionId: draft.revisionIds.ru } as const;
    const input = { ...place, draftVersion: 0, words: { ...words('With a chart'), body } };
    accepted(await saveArticleDraft(newsroom.author, input, newsroom.database));
    const seen = await seeNewest(draft.itemId, 'ru');
    return { itemId: draft.itemId, coverId, chartId, seen };
  }

  async function changeWords(mediumId: string) {
    const { author, database } = newsroom;
    const { version } = await database.medium.findUniqueOrThrow({ where: { id: mediumId } });
    const text = { alt: edited, credit: '' };
    const input = { texts: { ky: text, ru: text, en: text }, isDecorative: false, licence: 'CC BY 4.0' };
    const focus = { x: 0.5, y: 0.5 };
    return editMediumTexts(author, { ...input, focus, language: null, mediumId, version }, database);
  }

  test.each(['coverId', 'chartId'] as const)(
    'whose words changed since are a conflict (%s): nothing is saved and nothing goes out',
    async (which) => {
      const { itemId, seen, ...media } = await makeIllustrated();
      accepted(await changeWords(media[which]));
      const before = await countRevisions(itemId);
      expect(refusalsOf(await publish(seen))).toEqual(['mediaChangedMeanwhile']);
      expect(refusalsOf(await publish({ ...seen, mediaSeen: {} }))).toEqual(['mediaChangedMeanwhile']);
      expect([await countRevisions(itemId), await countPublications(itemId)]).toEqual([before, 0]);
      accepted(await publish(await seeNewest(itemId, 'ru')));
      expect(await countPublications(itemId)).toBe(1);
    },
  );

  test('changed in the very moment of publication are those that go out, or nothing does', async () => {
    const { database, editor } = newsroom;
    const { itemId, coverId, seen } = await makeIllustrated();
    const pair = accepted(await saveArticleAsSeen(editor, seen, database));
    const [published] = await database.$transaction(async (transaction) => {
      await lockMedium(transaction, coverId);
      const waiting = publishArticle(editor, { itemId, mediaSeen: seen.mediaSeen, ...pair }, database);
      await vi.waitFor(async () => {
        const blocked = await database.$queryRaw`
          select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
        expect(blocked).toHaveLength(1);
      });
      await transaction.medium.update({ where: { id: coverId }, data: { version: { increment: 1 } } });
      return [waiting];
    });
    expect(refusalsOf((await published) ?? expect.fail('was not tried'))).toEqual(['mediaChangedMeanwhile']);
    expect(await countPublications(itemId)).toBe(0);
  });
});

describe('handing over what was seen', () => {
  test('saves what is being typed first, and the editors get exactly that', async () => {
    const draft = await makeDraft(newsroom);
    await type(draft, 'ru', 'Ready for you');
    const seen = await seeNewest(draft.itemId, 'ru');
    const handedOver = await handOverArticleAsSeen(newsroom.author, seen, newsroom.database);
    expect(accepted(handedOver).languages).toEqual(['ru']);
    const { state, saved } = (await standingOf(draft.itemId)).languages.ru;
    expect([state, saved?.words.title]).toEqual(['in_review', 'Ready for you']);
  });
});

describe('how an article stands', () => {
  test('a withdrawn language says when, by whom and why', async () => {
    const draft = await makeDraft(newsroom);
    accepted(await publish(await seeNewest(draft.itemId, 'ru')));
    const input = { itemId: draft.itemId, reasons: { ru: 'Ошибка в цифрах.' } };
    accepted(await withdrawArticle(newsroom.editor, input, newsroom.database));
    const { live, state, withdrawn } = (await standingOf(draft.itemId)).languages.ru;
    expect([live, state]).toEqual([null, 'withdrawn']);
    expect(withdrawn).toMatchObject({ by: 'editor', reason: 'Ошибка в цифрах.' });
  });

  test('of another kind of item, or of none, nothing is told', async () => {
    const { database, editor } = newsroom;
    expect(await findArticleStanding(editor, 'nonsense', database)).toBeNull();
    expect(await findArticleStanding(editor, '0199d000-0000-7000-8000-000000000000', database)).toBeNull();
  });
});
