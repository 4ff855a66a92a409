import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { publishArticle } from '#lib/articles/commands/publish-article';
import { withdrawArticle } from '#lib/articles/commands/withdraw-article';
import { listArticles } from '#lib/articles/list-public-queries';
import { findArticleBySlug } from '#lib/articles/public-queries';
import { type Language, languages } from '#lib/core/languages';
import type { Actor } from '#lib/publishing/actor';
import { saveRevision } from '#lib/publishing/commands/save-revision';
import { covers } from '#lib/publishing/rules/visibility';
import { visibleAt, visibleAtSql } from '#lib/publishing/visible';
import { type DraftArticle, makeBody, makeDraft } from '#tests/factories/make-article';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';

ownDataFolder();
let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await makeNewsroom();
});

type Step =
  | { do: 'save'; language: Language; by: 'author' | 'editor' }
  | { do: 'publish'; language: Language; by: 'author' | 'editor'; which: 'newest' | 'first' }
  | { do: 'withdraw'; language: Language; by: 'author' | 'editor' };

const language = fc.constantFrom(...languages);
const by = fc.constantFrom('author' as const, 'editor' as const);
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('save' as const), language, by }),
    fc.record({
      do: fc.constant('publish' as const),
      language,
      by,
      which: fc.constantFrom('newest' as const, 'first' as const),
    }),
    fc.record({ do: fc.constant('withdraw' as const), language, by }),
  ),
  { minLength: 1, maxLength: 7 },
);

async function newestRevision(draft: DraftArticle, of: Language): Promise<string> {
  const revision = await newsroom.database.revision.findFirstOrThrow({
    where: { localizationId: draft.localizationIds[of] },
    orderBy: { number: 'desc' },
  });
  return revision.id;
}

/** Does a step; what the role may not do is refused and changes nothing. */
async function take(draft: DraftArticle, step: Step, count: number): Promise<void> {
  const actor: Actor = newsroom[step.by];
  const { database } = newsroom;
  const { itemId, sharedRevisionId, localizationIds } = draft;
  if (step.do === 'save') {
    const text = `saved ${count}`;
    const words = { title: text, summary: text, body: makeBody(text) };
    const baseId = await newestRevision(draft, step.language);
    await saveRevision(actor, { localizationId: localizationIds[step.language], baseId, words }, database);
  } else if (step.do === 'publish') {
    const id =
      step.which === 'first' ? draft.revisionIds[step.language] : await newestRevision(draft, step.language);
    await publishArticle(actor, { itemId, sharedRevisionId, revisionIds: { [step.language]: id } }, database);
  } else {
    await withdrawArticle(actor, { itemId, reasons: { [step.language]: 'reason' } }, database);
  }
}

/** What the public should see: kept by hand from the rules, apart from the code under test. */
async function expectedAfter(draft: DraftArticle, step: Step, live: Map<Language, string>): Promise<void> {
  if (step.by === 'author' || step.do === 'save') return;
  if (step.do === 'withdraw') live.delete(step.language);
  else {
    const id =
      step.which === 'first' ? draft.revisionIds[step.language] : await newestRevision(draft, step.language);
    live.set(step.language, id);
  }
}

async function visibleTitles(draft: DraftArticle, of: Language) {
  const localization = await newsroom.database.localization.findUniqueOrThrow({
    where: { id: draft.localizationIds[of] },
    select: { slug: true },
  });
  const answer = localization.slug ? await findArticleBySlug(of, localization.slug, newsroom.database) : null;
  const list = await listArticles(of, { by: 'topic', key: 'registry' }, { size: 500 }, newsroom.database);
  return {
    page: answer?.status === 'found' ? answer.view.title : null,
    list: list?.list.cards.find((card) => card.itemId === draft.itemId)?.title ?? null,
  };
}

describe('promise 1 and 3: whatever is done in whatever order', () => {
  test('page and list show the revision that was approved last, or nothing', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        const draft = await makeDraft(newsroom, { topics: ['registry'] });
        const live = new Map<Language, string>();
        for (const [count, step] of sequence.entries()) {
          await take(draft, step, count);
          await expectedAfter(draft, step, live);
        }
        for (const one of languages) {
          const revisionId = live.get(one);
          const revision = revisionId
            ? await newsroom.database.revision.findUniqueOrThrow({ where: { id: revisionId } })
            : null;
          expect(await visibleTitles(draft, one)).toEqual({
            page: revision?.title ?? null,
            list: revision?.title ?? null,
          });
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('the one rule of visibility', () => {
  test('says the same in TypeScript, in Prisma and in SQL, at and around every boundary', async () => {
    const draft = await makeDraft(newsroom);
    const input = {
      itemId: draft.itemId,
      sharedRevisionId: draft.sharedRevisionId,
      revisionIds: { en: draft.revisionIds.en },
    };
    await publishArticle(newsroom.editor, input, newsroom.database);
    const publication = await newsroom.database.publication.findFirstOrThrow({
      where: { itemId: draft.itemId },
    });
    const visibleFrom = new Date('2026-03-01T00:00:00.000Z');
    for (const visibleUntil of [null, new Date('2026-03-02T00:00:00.000Z')]) {
      await newsroom.database.publication.update({
        where: { id: publication.id },
        data: { visibleFrom, visibleUntil },
      });
      const boundaries = [visibleFrom, ...(visibleUntil ? [visibleUntil] : [])];
      for (const moment of boundaries.flatMap((at) => [-1, 0, 1].map((ms) => new Date(at.getTime() + ms)))) {
        const byPrisma = await newsroom.database.publication.count({
          where: { id: publication.id, ...visibleAt(moment) },
        });
        const bySql = await newsroom.database.$queryRaw<unknown[]>`
          select id from publication where id = ${publication.id}::uuid and ${visibleAtSql(moment)}`;
        const byRule = covers({ visibleFrom, visibleUntil }, moment) ? 1 : 0;
        expect([byPrisma, bySql.length]).toEqual([byRule, byRule]);
      }
    }
  });
});
