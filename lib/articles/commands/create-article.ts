import 'server-only';
import type { Language } from '#lib/core/languages';
import type { Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import { inTransaction } from '#lib/platform/db/transaction';
import type { Actor } from '#lib/publishing/actor';
import { type CreatedItem, createItem } from '#lib/publishing/commands/create-item';
import type { ArticleForm } from '../article.ts';

/** Inserts an article without words yet, with a localization in each language. */
export async function createArticle(
  actor: Actor,
  input: { form: ArticleForm; sourceLanguage: Language },
  database: RootDatabase = db(),
): Promise<Result<CreatedItem>> {
  return inTransaction(database, async (transaction) => {
    const created = await createItem(
      actor,
      { kind: 'article', sourceLanguage: input.sourceLanguage },
      transaction,
    );
    if (created.ok) {
      await transaction.article.create({ data: { itemId: created.value.itemId, form: input.form } });
    }
    return created;
  });
}
