import 'server-only';
import { newId, newShortKey } from '#lib/core/ids';
import type { Language } from '#lib/core/languages';
import type { PartialDate } from '#lib/core/partial-date';
import type { Database } from '#lib/platform/db/client';
import type { Body, Statement } from '../../body/body.ts';
import { statementsOf } from '../../body/body-references.ts';
import { standFor } from '../../named-people.ts';
import type { ItemKind } from '../../noun.ts';

export interface NamingPublication {
  publicationId: string;
  itemId: string;
  body: Body;
  /** The people whom it names; statements of others are nobody's quotes. */
  personIds: string[];
  /** The day that it tells of. */
  dated: PartialDate;
  kind: ItemKind;
  language: Language;
  publishedAt: Date;
  publicNumber: number;
}

/** The quote of a statement: the one that it names, else its own, which begins at its first publication. */
async function quoteOf(
  { attrs }: Statement,
  personId: string,
  sourceItemId: string,
  transaction: Database,
): Promise<string> {
  const named = attrs.quoteId
    ? await transaction.quote.findUnique({
        where: { id: attrs.quoteId },
        select: { id: true, personId: true },
      })
    : null;
  if (named?.personId === personId) return named.id;
  const told = { personId, manner: attrs.manner, language: attrs.language };
  const { id } = await transaction.quote.upsert({
    where: { sourceItemId_sourceBlockId: { sourceItemId, sourceBlockId: attrs.id } },
    create: { id: newId(), key: newShortKey(), sourceItemId, sourceBlockId: attrs.id, ...told },
    update: told,
    select: { id: true },
  });
  return id;
}

/** Writes down whom a publication names and which quotes it holds, for the pages of people and quotes. */
export async function writeNamedPeople(naming: NamingPublication, transaction: Database): Promise<void> {
  const { publicationId, itemId, body, dated, kind, language, publishedAt, publicNumber } = naming;
  const people = await standFor(naming.personIds, transaction);
  await transaction.publicationPerson.createMany({
    data: [...new Set(people.values())].map((personId) => ({
      ...{ publicationId, personId, kind, language, publishedAt, publicNumber },
    })),
  });
  for (const statement of statementsOf(body)) {
    const personId = people.get(statement.attrs.personId);
    if (!personId) continue;
    const quoteId = await quoteOf(statement, personId, itemId, transaction);
    await transaction.publicationQuote.create({
      data: { publicationId, blockId: statement.attrs.id, quoteId, dated },
    });
  }
}
