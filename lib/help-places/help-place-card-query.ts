import 'server-only';
import type { Language } from '#lib/core/languages';
import type { Database, Prisma } from '#lib/platform/db/client';
import { visibleAt } from '#lib/publishing/visible';
import { dialled, eachOnce, type HelpPlaceShared, helpPlaceSharedSchema } from './help-place.ts';
import { helpPlacePath } from './help-place-paths.ts';
import type { HelpPlaceCard } from './help-place-view.ts';

function load(database: Database, language: Language, where: Prisma.PublicationWhereInput, now: Date) {
  return database.publication.findMany({
    where: { AND: [where, { kind: 'help_place', language, ...visibleAt(now) }] },
    orderBy: { publicNumber: 'asc' },
    select: {
      itemId: true,
      localizationId: true,
      visibleUntil: true,
      localization: { select: { slug: true } },
      revision: { select: { title: true, summary: true } },
      sharedRevision: { select: { content: true } },
    },
  });
}

export type ShownHelpPlace = Awaited<ReturnType<typeof load>>[number];

const known = (text: string): string | null => text || null;

function toCard(row: ShownHelpPlace, shared: HelpPlaceShared, language: Language): HelpPlaceCard {
  const { title, summary } = row.revision;
  const { sort, town, address, hours, bring, costs, mapUrl, spoken, telephones } = shared;
  return {
    ...{ itemId: row.itemId, sort: sort ?? 'department', name: title, summary, mapUrl, spoken },
    path: helpPlacePath(language, row.localization.slug ?? ''),
    ...{ town: known(town[language]), address: known(address[language]), hours: known(hours[language]) },
    ...{ bring: known(bring[language]), costs: known(costs[language]) },
    telephones: eachOnce(telephones).flatMap((shown) => {
      const number = dialled(shown);
      return number ? [{ shown, dialled: number }] : [];
    }),
  };
}

/** Help places of a language that the public sees at a moment, in the order of their first publication. */
export async function findHelpPlaces(
  database: Database,
  language: Language,
  where: Prisma.PublicationWhereInput,
  now: Date,
): Promise<{ card: HelpPlaceCard; shared: HelpPlaceShared; shown: ShownHelpPlace }[]> {
  const rows = await load(database, language, where, now);
  return rows.map((row) => {
    const shared = helpPlaceSharedSchema.parse(row.sharedRevision.content);
    return { card: toCard(row, shared, language), shared, shown: row };
  });
}
