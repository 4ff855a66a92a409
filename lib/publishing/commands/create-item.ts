import 'server-only';
import { newId } from '#lib/core/ids';
import { type Language, languages } from '#lib/core/languages';
import { ok, type Result } from '#lib/core/result';
import type { Database } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '../actor.ts';
import type { ItemKind } from '../noun.ts';
import { refuseActor } from '../refusal.ts';

export interface CreatedItem {
  itemId: string;
  localizationIds: Record<Language, string>;
}

/**
 * Inserts an item with a localization in each language, all of them drafts without a revision, and begun in the source
 * language. Its id may be chosen before. Runs in the caller's transaction, because the noun's own row belongs to the same one.
 */
export async function createItem(
  actor: Actor,
  { itemId = newId(), ...input }: { kind: ItemKind; sourceLanguage: Language; itemId?: string },
  transaction: Database,
): Promise<Result<CreatedItem>> {
  if (!mayPublishing(actor, 'write')) return refuseActor(actor, 'write', null);
  const localizationIds = { ky: newId(), ru: newId(), en: newId() };
  await transaction.item.create({ data: { id: itemId, ...input } });
  await transaction.localization.createMany({
    data: languages.map((language) => ({ id: localizationIds[language], itemId, language })),
  });
  await transaction.$executeRaw`
    update localization set changed_at = now(), changed_by_id = ${actor.accountId}::uuid
    where id = ${localizationIds[input.sourceLanguage]}::uuid`;
  await transaction.timelineEntry.create({
    data: { id: newId(), itemId, kind: 'item-created', actorId: actor.accountId },
  });
  return ok({ itemId, localizationIds });
}
