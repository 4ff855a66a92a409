import 'server-only';
import type { Database } from '#lib/platform/db/client';

/** The person for whom each id stands: itself, or the one into whom it was merged. Ids of nobody are left out; nobody is merged until the transaction ends. */
export async function standFor(
  personIds: readonly string[],
  transaction: Database,
): Promise<Map<string, string>> {
  const people = await transaction.$queryRaw<{ itemId: string; mergedIntoId: string | null }[]>`
    select item_id as "itemId", merged_into_id as "mergedIntoId" from person
    where item_id = any(${[...personIds]}::uuid[]) order by item_id for share`;
  return new Map(people.map(({ itemId, mergedIntoId }) => [itemId, mergedIntoId ?? itemId]));
}

/** Everybody whom anything published of a localization ever named. */
export async function findNamedPeople(localizationId: string, transaction: Database): Promise<string[]> {
  const rows = await transaction.publicationPerson.findMany({
    where: { publication: { localizationId } },
    distinct: ['personId'],
    select: { personId: true },
  });
  return rows.map(({ personId }) => personId);
}

/**
 * Writes down whom an item names beside its words from now on, in everything of it that the public sees or will. Gives everybody
 * whom that names or named, whose pages change with it.
 */
export async function nameInPublications(
  transaction: Database,
  itemId: string,
  personIds: readonly string[],
): Promise<string[]> {
  const people = new Set((await standFor(personIds, transaction)).values());
  await transaction.$executeRaw`
    insert into publication_person (publication_id, person_id, kind, language, published_at, public_number)
    select publication.id, named.id, kind, language, published_at, public_number
    from publication cross join unnest(${[...people]}::uuid[]) as named (id)
    where item_id = ${itemId}::uuid and (visible_until is null or visible_until > now())
    on conflict do nothing`;
  const rows = await transaction.publicationPerson.findMany({
    where: { publication: { itemId } },
    distinct: ['personId'],
    select: { personId: true },
  });
  return [...new Set([...people, ...rows.map(({ personId }) => personId)])];
}
