import 'server-only';
import { isId } from '#lib/core/id-shape';
import { newId } from '#lib/core/ids';
import { type Language, languages } from '#lib/core/languages';
import { failed, ok, type Result, refused } from '#lib/core/result';
import { organisationTag } from '#lib/organisations/organisation-tags';
import { type Database, db, type RootDatabase } from '#lib/platform/db/client';
import { inTransaction, lockItem } from '#lib/platform/db/transaction';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { archiveLanguages } from '#lib/publishing/commands/archive-item';
import { raiseContentVersion } from '#lib/publishing/content-change';
import { enqueueEffects } from '#lib/publishing/outbox';
import { itemTag, listTag, mentionTag } from '#lib/publishing/publishing-tags';
import { refuseActor } from '#lib/publishing/refusal';
import { personPath } from '../person-paths.ts';

export interface MergePeopleInput {
  /** The record that ends: its addresses lead to the other one from then on. */
  itemId: string;
  /** The record that stays. */
  intoId: string;
}

/** Locks both, always in the same order; false where one is not there, or was merged already. */
async function lockBoth(transaction: Database, { itemId, intoId }: MergePeopleInput): Promise<boolean> {
  if (itemId === intoId || !isId(itemId) || !isId(intoId)) return false;
  for (const id of [itemId, intoId].sort()) if (!(await lockItem(transaction, id))) return false;
  const rows = await transaction.$queryRaw<{ id: string }[]>`
    select item_id as id from person
    where item_id = any(${[itemId, intoId]}::uuid[]) and merged_into_id is null order by item_id for update`;
  return rows.length === 2;
}

/** The languages in which the public sees a person, or will. */
async function shownLanguages(transaction: Database, itemId: string): Promise<Language[]> {
  const rows = await transaction.$queryRaw<{ language: Language }[]>`
    select distinct language from publication
    where item_id = ${itemId}::uuid and (visible_until is null or visible_until > now())`;
  return rows.map(({ language }) => language);
}

/** Gives everything that refers to one to the other. Statements name who was merged for ever, and are read as the other's. */
async function handOver(transaction: Database, { itemId, intoId }: MergePeopleInput): Promise<string[]> {
  await transaction.$executeRaw`
    insert into publication_person (publication_id, person_id, kind, language, published_at, public_number)
    select publication_id, ${intoId}::uuid, kind, language, published_at, public_number
    from publication_person where person_id = ${itemId}::uuid on conflict do nothing`;
  await transaction.publicationPerson.deleteMany({ where: { personId: itemId } });
  await transaction.speakerLink.updateMany({ where: { personId: itemId }, data: { personId: intoId } });
  await transaction.quote.updateMany({ where: { personId: itemId }, data: { personId: intoId } });
  await transaction.person.updateMany({
    where: { OR: [{ itemId }, { mergedIntoId: itemId }] },
    data: { mergedIntoId: intoId },
  });
  const where = { personId: itemId };
  const held = await transaction.appointment.findMany({ where, select: { organisationId: true } });
  await transaction.appointment.updateMany({ where, data: { personId: intoId } });
  return held.map(({ organisationId }) => organisationId);
}

/** Ends what was public of the record that was merged, and writes down that it did. */
async function endPublications(transaction: Database, actor: Actor, itemId: string): Promise<string[]> {
  await transaction.$executeRaw`
    update publication set visible_until = greatest(visible_from, now())
    where item_id = ${itemId}::uuid and (visible_until is null or visible_until > now())`;
  await archiveLanguages(transaction, actor, itemId);
  const publications = await transaction.publication.findMany({ where: { itemId }, select: { id: true } });
  return publications.map(({ id }) => id);
}

async function announce(
  transaction: Database,
  { itemId, intoId }: MergePeopleInput,
  organisationIds: string[],
): Promise<bigint> {
  const slugs = await transaction.slugHistory.findMany({
    where: { itemId: { in: [itemId, intoId] } },
    select: { language: true, slug: true },
  });
  return raiseContentVersion(transaction, {
    tags: [
      ...[itemId, intoId].flatMap((id) => [itemTag(id), mentionTag(id)]),
      ...languages.map((language) => listTag('person', language)),
      ...organisationIds.map(organisationTag),
    ],
    refill: slugs.map(({ language, slug }) => personPath(language, slug)),
  });
}

/**
 * Makes one of two records of the same person. The addresses of the one that ends lead to the other; its posts, quotes and the
 * articles that name it are the other's from then on. Refuses where the public would lose a language of it.
 */
export async function mergePeople(
  actor: Actor,
  input: MergePeopleInput,
  database: RootDatabase = db(),
): Promise<Result<{ version: bigint | null }>> {
  const { itemId, intoId } = input;
  if (!mayPublishing(actor, 'publish')) return refuseActor(actor, 'publish', itemId);
  return inTransaction(database, async (transaction) => {
    if (!(await lockBoth(transaction, input))) return failed(refused('mergeImpossible'));
    const kept = await shownLanguages(transaction, intoId);
    const lost = (await shownLanguages(transaction, itemId)).filter((language) => !kept.includes(language));
    if (lost.length > 0)
      return failed(...lost.map((language) => refused('mergeNeedsLanguage', { language })));
    const organisationIds = await handOver(transaction, input);
    const publicationIds = await endPublications(transaction, actor, itemId);
    for (const [id, details] of [
      [itemId, { intoId }],
      [intoId, { fromId: itemId }],
    ] as const) {
      const entry = { id: newId(), itemId: id, kind: 'merged', details, actorId: actor.accountId };
      await transaction.timelineEntry.create({ data: entry });
    }
    const shown = await transaction.publicationMedium.findMany({
      where: { publicationId: { in: publicationIds } },
      select: { mediumId: true },
    });
    const mediumIds = [...new Set(shown.map(({ mediumId }) => mediumId))];
    await enqueueEffects(transaction, [
      { effect: 'refresh-media-grants', payload: { mediumIds, publicationIds } },
    ]);
    return ok({ version: await announce(transaction, input, organisationIds) });
  });
}
