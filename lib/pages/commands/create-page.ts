import 'server-only';
import { type Language, languages } from '#lib/core/languages';
import { failed, type Result, refused } from '#lib/core/result';
import { type Database, db, type RootDatabase } from '#lib/platform/db/client';
import { inTransaction } from '#lib/platform/db/transaction';
import type { Actor } from '#lib/publishing/actor';
import { type CreatedItem, createItem } from '#lib/publishing/commands/create-item';
import { claimExactSlug } from '#lib/publishing/slug-claim';
import type { PageKey } from '../page.ts';

async function claimKey({ itemId, localizationIds }: CreatedItem, key: PageKey, transaction: Database) {
  for (const language of languages) {
    const localizationId = localizationIds[language];
    await claimExactSlug({ itemId, localizationId, kind: 'page', language }, key, transaction);
    await transaction.localization.update({ where: { id: localizationId }, data: { slug: key } });
  }
}

/**
 * Inserts a page without words yet. One of fixed purpose has its key for its slug in every language, and stands in the
 * navigation; each key exists once.
 */
export async function createPage(
  actor: Actor,
  { key, sourceLanguage }: { key: PageKey | null; sourceLanguage: Language },
  database: RootDatabase = db(),
): Promise<Result<CreatedItem>> {
  return inTransaction(database, async (transaction) => {
    if (key && (await transaction.page.findUnique({ where: { key }, select: { key: true } }))) {
      return failed(refused('pageExists'));
    }
    const created = await createItem(actor, { kind: 'page', sourceLanguage }, transaction);
    if (!created.ok) return created;
    const { itemId } = created.value;
    const place = key ? ({ place: 'navigation', position: 1 } as const) : {};
    await transaction.page.create({ data: { itemId, key, ...place } });
    if (key) await claimKey(created.value, key, transaction);
    return created;
  });
}
