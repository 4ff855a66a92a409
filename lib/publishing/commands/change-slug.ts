import 'server-only';
import type { Language } from '#lib/core/languages';
import { failed, invalid, ok, type Result, refused } from '#lib/core/result';
import { isSlug } from '#lib/core/slugs';
import { db, type RootDatabase } from '#lib/platform/db/client';
import { inTransaction, lockItem } from '#lib/platform/db/transaction';
import { type Actor, mayPublishing } from '../actor.ts';
import { raiseContentVersion } from '../content-change.ts';
import type { Noun } from '../noun.ts';
import { itemTag, listTag } from '../publishing-tags.ts';
import { refuseActor } from '../refusal.ts';
import { claimExactSlug } from '../slug-claim.ts';

/**
 * Gives a localization another slug. Every slug it ever had goes on leading to it; one that another item has or had is
 * refused, and so is one that the kind does not take. Returning to an own former slug is allowed. The same slug again changes nothing and gives version null.
 */
export async function changeSlug<Shared>(
  actor: Actor,
  input: { itemId: string; language: Language; slug: string },
  noun: Noun<Shared>,
  database: RootDatabase = db(),
): Promise<Result<{ version: bigint | null }>> {
  if (!mayPublishing(actor, 'publish')) return refuseActor(actor, 'publish', input.itemId);
  const { itemId, language, slug } = input;
  if (noun.takesSlug && !noun.takesSlug(slug))
    return failed(invalid('addressOfPortal', { field: 'slug', params: { slug } }));
  if (!isSlug(slug)) return failed(invalid('slugShape', { field: 'slug' }));
  return inTransaction(database, async (transaction) => {
    if (!(await lockItem(transaction, itemId))) return failed(refused('itemMissing'));
    const localization = await transaction.localization.findFirst({
      where: { itemId, language, item: { kind: noun.kind } },
      select: { id: true, slug: true },
    });
    if (!localization) return failed(refused('itemMissing'));
    if (localization.slug === slug) return ok({ version: null });
    const claim = { itemId, language, localizationId: localization.id, kind: noun.kind };
    if (!(await claimExactSlug(claim, slug, transaction)))
      return failed(invalid('slugTaken', { field: 'slug' }));
    await transaction.localization.update({ where: { id: localization.id }, data: { slug } });
    const before = localization.slug ? [noun.addressOf(language, localization.slug)] : [];
    const version = await raiseContentVersion(transaction, {
      tags: [itemTag(itemId), listTag(noun.kind, language)],
      refill: [...before, noun.addressOf(language, slug)],
    });
    return ok({ version });
  });
}
