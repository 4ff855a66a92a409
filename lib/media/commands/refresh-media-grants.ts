import 'server-only';
import { db, type RootDatabase } from '#lib/platform/db/client';
import { mediaGrants } from '#lib/platform/storage/index';
import type { MediaGrants } from '#lib/platform/storage/media-grants';
import { contentMoment } from '#lib/publishing/moment';
import { visibleAt } from '#lib/publishing/visible';

interface Use {
  baseName: string;
  /** Ends of the visible spans that show it; null in it: without end. */
  ends: (Date | null)[];
}

function latestEnd(ends: (Date | null)[]): Date | null {
  if (ends.some((end) => end === null)) return null;
  const moments = ends.flatMap((end) => (end ? [end.getTime()] : []));
  return new Date(Math.max(...moments));
}

async function loadUses(
  database: RootDatabase,
  input: { mediumIds: string[]; publicationIds: string[] },
  now: Date,
): Promise<Use[]> {
  const [media, cards] = await Promise.all([
    database.medium.findMany({
      where: { id: { in: input.mediumIds } },
      select: {
        baseName: true,
        publications: {
          where: { publication: visibleAt(now) },
          select: { publication: { select: { visibleUntil: true } } },
        },
      },
    }),
    database.publication.findMany({
      where: {
        localization: { publications: { some: { id: { in: input.publicationIds } } } },
        shareCard: { isNot: null },
      },
      select: { visibleFrom: true, visibleUntil: true, shareCard: { select: { baseName: true } } },
    }),
  ]);
  return [
    ...media.map(({ baseName, publications }) => ({
      baseName,
      ends: publications.map(({ publication }) => publication.visibleUntil),
    })),
    ...cards.map(({ shareCard, visibleFrom, visibleUntil }) => {
      const isVisible = visibleFrom <= now && (visibleUntil === null || visibleUntil > now);
      return { baseName: shareCard?.baseName ?? '', ends: isVisible ? [visibleUntil] : [] };
    }),
  ];
}

/**
 * Opens the files of media and share cards that something public shows at this moment, and closes those named that
 * nothing shows any more. What was never open stays as it is: a page that comes due opens its own pictures.
 */
export async function refreshMediaGrants(
  input: { mediumIds: string[]; publicationIds: string[] },
  database: RootDatabase = db(),
  grants: MediaGrants = mediaGrants(),
): Promise<void> {
  const { now, version } = await contentMoment(database);
  for (const { baseName, ends } of await loadUses(database, input, now)) {
    if (ends.length > 0) await grants.grant([baseName], { version, until: latestEnd(ends) });
    else if (await grants.allows(baseName, now)) await grants.withdraw([baseName], version);
  }
}
