import { expect, test } from 'vitest';
import { listDeskArticles } from '#lib/articles/admin-queries/list-desk-articles';
import { findArticleBySlug } from '#lib/articles/public-queries';
import { portalActor } from '#lib/publishing/portal-actor';
import { articles } from '#seed/articles';
import { seedWhenEmpty } from '#seed/seed';
import { openInstance } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';
import { createTestDatabase } from '#tests/support/database';

ownDataFolder();

test('the first newsroom has no translation that is behind its source', async () => {
  const { url } = await createTestDatabase();
  const database = openInstance(url);
  await seedWhenEmpty(database);
  const filter = { search: null, state: null, language: null, authorId: null, after: null };
  const actor = await portalActor(database);
  const listed = async (needsCheck: boolean) =>
    (await listDeskArticles(actor, { ...filter, needsCheck }, database)).rows.length;
  expect([await listed(false), await listed(true)]).toEqual([articles.length, 0]);

  const pages = await database.localization.findMany({ where: { item: { kind: 'article' } } });
  for (const { language, slug } of pages) {
    const answer = await findArticleBySlug(language, slug ?? '', database);
    expect(answer).toMatchObject({ status: 'found', view: { newerSource: null } });
  }
}, 240_000);
