import 'server-only';
import { type Language, languages } from '#lib/core/languages';
import { failed, type Result, refused } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import { inTransaction } from '#lib/platform/db/transaction';
import type { Actor } from '#lib/publishing/actor';
import { type CreatedItem, createItem } from '#lib/publishing/commands/create-item';
import { claimExactSlug } from '#lib/publishing/slug-claim';
import type { PageKey } from '../page.ts';

/** Inserts a page of fixed purpose without words yet; its key is its slug in every language. Each key exists once. */
export async function createPage(
  actor: Actor,
  input: { key: PageKey; sourceLanguage: Language },
  database: RootDatabase = db(),
): Promise<Result<CreatedItem>> {
  return inTransaction(database, async (transaction) => {
    if (await transaction.page.findUnique({ where: { key: input.key }, select: { key: true } })) {
      return failed(refused('pageExists'));
    }
    const created = await createItem(
      actor,
      { kind: 'page', sourceLanguage: input.sourceLanguage },
      transaction,
    );
    if (!created.ok) return created;
    const { itemId, localizationIds } = created.value;
    await transaction.page.create({ data: { itemId, key: input.key } });
    for (const language of languages) {
      const localizationId = localizationIds[language];
      await claimExactSlug({ itemId, localizationId, kind: 'page', language }, input.key, transaction);
      await transaction.localization.update({ where: { id: localizationId }, data: { slug: input.key } });
    }
    return created;
  });
}
