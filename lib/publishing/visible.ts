import 'server-only';
import { Prisma } from '#lib/platform/db/client';

/**
 * The public's view of the rule in rules/visibility.ts, for Prisma: every reader's query of publications carries it.
 * `moment` is the database's now.
 */
export function visibleAt(moment: Date): Prisma.PublicationWhereInput {
  return { visibleFrom: { lte: moment }, OR: [{ visibleUntil: null }, { visibleUntil: { gt: moment } }] };
}

/** The same as SQL, for a query that calls the publication table `publication`. */
export function visibleAtSql(moment: Date): Prisma.Sql {
  return Prisma.sql`publication.visible_from <= ${moment} and (publication.visible_until is null or publication.visible_until > ${moment})`;
}
