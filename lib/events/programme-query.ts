import 'server-only';
import type { Database } from '#lib/platform/db/client';
import type { ReleaseView } from './event-view.ts';
import { type Programme, programmeSchema } from './programme.ts';

/** A programme as it was given to the public. */
export interface Release extends ReleaseView {
  programme: Programme;
}

const fields = { number: true, content: true, releasedAt: true } as const;

interface Row {
  number: number;
  content: unknown;
  releasedAt: Date;
}

const toRelease = ({ number, content, releasedAt }: Row): Release => ({
  ...{ number, releasedAt: releasedAt.toISOString(), programme: programmeSchema.parse(content) },
});

/** The programme that readers see of an event; null before the first release. What is being worked on is never read here. */
export async function findLatestRelease(database: Database, eventId: string): Promise<Release | null> {
  const row = await database.programmeRelease.findFirst({
    where: { eventId },
    orderBy: { number: 'desc' },
    select: fields,
  });
  return row && toRelease(row);
}

/** How many releases a list of changes looks back. */
const mostReleases = 50;

/** The latest releases of an event, the latest first. */
export async function findReleases(database: Database, eventId: string): Promise<Release[]> {
  const rows = await database.programmeRelease.findMany({
    where: { eventId },
    orderBy: { number: 'desc' },
    take: mostReleases,
    select: fields,
  });
  return rows.map(toRelease);
}
