import { beforeAll, describe, expect, test } from 'vitest';
import { listArticles } from '#lib/articles/list-public-queries';
import { findArticleBySlug } from '#lib/articles/public-queries';
import { proposeSlug } from '#lib/core/slugs';
import { publishDueItems } from '#lib/publishing/commands/publish-due-items';
import { makeDraft, makePublished, publishDraft, slugOf } from '#tests/factories/make-article';
import { makeNewsroom, type Newsroom, openInstance } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';

ownDataFolder();
let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await makeNewsroom();
});

async function databaseNow(): Promise<Date> {
  const rows = await newsroom.database.$queryRaw<{ now: Date }[]>`select now() as now`;
  return rows[0]?.now ?? expect.fail('no clock');
}

const later = (from: Date, ms: number): Date => new Date(from.getTime() + ms);

/** Waits until the database's clock has passed a moment. */
async function waitFor(moment: Date): Promise<void> {
  await expect.poll(async () => (await databaseNow()) > moment, { timeout: 20_000 }).toBe(true);
}

describe('an article that is due later', () => {
  test('is nowhere before its moment and everywhere from it, with no clock of ours running', async () => {
    const draft = await makeDraft(newsroom, { title: 'Due' });
    const visibleFrom = later(await databaseNow(), 4_000);
    await publishDraft(newsroom, draft, { visibleFrom });
    const slug = proposeSlug('Due en', 'en');
    const list = async () =>
      (await listArticles('en', { by: 'rubric', key: 'health' }, { size: 50 }, newsroom.database))?.list
        .cards ?? [];
    expect(await findArticleBySlug('en', slug, newsroom.database)).toBeNull();
    expect((await list()).map((card) => card.itemId)).not.toContain(draft.itemId);
    await waitFor(visibleFrom);
    expect((await findArticleBySlug('en', slug, newsroom.database))?.status).toBe('found');
    expect((await list()).map((card) => card.itemId)).toContain(draft.itemId);
  });

  test('limits how long the lists that it will enter may be kept', async () => {
    const draft = await makeDraft(newsroom);
    const visibleFrom = later(await databaseNow(), 3_600_000);
    await publishDraft(newsroom, draft, { visibleFrom });
    const list = await listArticles('ky', { by: 'all' }, { size: 5 }, newsroom.database);
    expect(list?.freshness.validUntil).toEqual(visibleFrom);
    expect(list?.freshness.expiresAt).toBeNull();
  });

  test('can be called off by publishing at once instead', async () => {
    const draft = await makeDraft(newsroom);
    await publishDraft(newsroom, draft, { visibleFrom: later(await databaseNow(), 3_600_000) });
    const { paths } = await publishDraft(newsroom, draft);
    expect((await findArticleBySlug('ru', slugOf(paths.ru), newsroom.database))?.status).toBe('found');
    const spans = await newsroom.database.publication.findMany({
      where: { localizationId: draft.localizationIds.ru },
      orderBy: { createdAt: 'asc' },
    });
    expect(spans).toHaveLength(2);
    expect(spans[0]?.visibleUntil).toEqual(spans[0]?.visibleFrom);
  });
});

describe('the clock', () => {
  test('records once that an item came due, in the portal’s name, however many instances run it', async () => {
    const draft = await makeDraft(newsroom);
    const visibleFrom = later(await databaseNow(), 3_000);
    await publishDraft(newsroom, draft, { visibleFrom });
    const stateOf = async () => {
      const where = { id: draft.localizationIds.en };
      return (await newsroom.database.localization.findUniqueOrThrow({ where })).state;
    };
    await publishDueItems(newsroom.database);
    expect(await stateOf()).toBe('scheduled');
    await waitFor(visibleFrom);
    const instances = [newsroom.database, openInstance(newsroom.url), openInstance(newsroom.url)];
    await Promise.all(instances.map((instance) => publishDueItems(instance)));
    await publishDueItems(newsroom.database);
    expect(await stateOf()).toBe('published');
    const changes = await newsroom.database.stateChange.findMany({
      where: { localizationId: draft.localizationIds.en, fromState: 'scheduled' },
      select: { toState: true, actor: { select: { role: true } } },
    });
    expect(changes).toEqual([{ toState: 'published', actor: { role: 'portal' } }]);
  });

  test('leaves a moment that was put off alone until the new one', async () => {
    const draft = await makeDraft(newsroom);
    await publishDraft(newsroom, draft, { visibleFrom: later(await databaseNow(), 3_600_000) });
    const visibleFrom = later(await databaseNow(), 7_200_000);
    await publishDraft(newsroom, draft, { visibleFrom });
    await publishDueItems(newsroom.database);
    const publications = await newsroom.database.publication.findMany({
      where: { localizationId: draft.localizationIds.ky, visibleUntil: null },
    });
    expect(publications.map((publication) => publication.visibleFrom)).toEqual([visibleFrom]);
  });
});

describe('an article that ends by itself', () => {
  test('is gone for the first reader after its last moment, and no copy may outlive it', async () => {
    const now = await databaseNow();
    const visibleUntil = later(now, 4_000);
    const { paths } = await makePublished(newsroom, { title: 'Ends' }, { visibleUntil });
    const before = await findArticleBySlug('en', slugOf(paths.en), newsroom.database);
    expect(before?.freshness).toMatchObject({ validUntil: visibleUntil, expiresAt: visibleUntil });
    await waitFor(visibleUntil);
    const after = await findArticleBySlug('en', slugOf(paths.en), newsroom.database);
    expect(after).toMatchObject({ status: 'withdrawn', view: { reason: null } });
  });

  test('whose successor is approved may be served a little longer when nothing newer can be had', async () => {
    const published = await makePublished(newsroom);
    const visibleFrom = later(await databaseNow(), 3_600_000);
    const shared = await newsroom.database.sharedRevision.findUniqueOrThrow({
      where: { id: published.sharedRevisionId },
    });
    await newsroom.database.sharedRevision.create({
      data: { ...shared, id: crypto.randomUUID(), number: 2, content: shared.content ?? {}, digest: 'next' },
    });
    const next = await newsroom.database.sharedRevision.findFirstOrThrow({
      where: { itemId: published.itemId, number: 2 },
    });
    await publishDraft(newsroom, { ...published, sharedRevisionId: next.id }, { visibleFrom });
    const answer = await findArticleBySlug('en', slugOf(published.paths.en), newsroom.database);
    expect(answer?.freshness.expiresAt).toBeNull();
  });
});
