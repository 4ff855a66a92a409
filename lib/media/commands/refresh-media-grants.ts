import 'server-only';
import { type Database, db, type RootDatabase } from '#lib/platform/db/client';
import { mediaGrants } from '#lib/platform/storage/index';
import type { MediaGrants } from '#lib/platform/storage/media-grants';
import { contentMoment } from '#lib/publishing/moment';
import { visibleAt } from '#lib/publishing/visible';
import { earlierEnd, type MediumStanding, obstacleOf, shownUntil } from '../medium.ts';
import { standingFields } from '../medium-view.ts';

interface Use {
  baseName: string;
  /** Under which readers save it; null for pictures. */
  fileName: string | null;
  /** Ends of the visible spans that show it; null in it: without end. */
  ends: (Date | null)[];
}

function latestEnd(ends: (Date | null)[]): Date | null {
  if (ends.some((end) => end === null)) return null;
  const moments = ends.flatMap((end) => (end ? [end.getTime()] : []));
  return new Date(Math.max(...moments));
}

async function mediaUses(database: Database, mediumIds: string[], now: Date): Promise<Use[]> {
  const media = await database.medium.findMany({
    where: { id: { in: mediumIds } },
    select: {
      ...standingFields,
      baseName: true,
      fileName: true,
      publications: {
        where: { publication: visibleAt(now) },
        select: { publication: { select: { visibleUntil: true } } },
      },
    },
  });
  return media.map((medium) => {
    const { baseName, kind, fileName, publications } = medium;
    const spans = obstacleOf(medium, now) === null ? publications : [];
    const until = shownUntil(medium);
    const ends = spans.map(({ publication }) => earlierEnd(publication.visibleUntil, until));
    return { baseName, fileName: kind === 'document' ? fileName : null, ends };
  });
}

/** A card must go when one of the pictures that it may show has to. */
function cardEnd(visibleUntil: Date | null, media: { medium: MediumStanding }[], now: Date): Date | null {
  let end = visibleUntil;
  for (const { medium } of media) {
    if (obstacleOf(medium, now) === null) end = earlierEnd(end, shownUntil(medium));
  }
  return end;
}

async function cardUses(database: Database, publicationIds: string[], now: Date): Promise<Use[]> {
  const cards = await database.publication.findMany({
    where: {
      localization: { publications: { some: { id: { in: publicationIds } } } },
      shareCard: { isNot: null },
    },
    select: {
      visibleFrom: true,
      visibleUntil: true,
      shareCard: { select: { baseName: true } },
      media: { select: { medium: { select: standingFields } } },
    },
  });
  return cards.map(({ shareCard, visibleFrom, visibleUntil, media }) => {
    const isVisible = visibleFrom <= now && (visibleUntil === null || visibleUntil > now);
    const ends = isVisible ? [cardEnd(visibleUntil, media, now)] : [];
    return { baseName: shareCard?.baseName ?? '', fileName: null, ends };
  });
}

/**
 * Opens the files of media and share cards that something public shows at this moment, until that ends or a consent does,
 * and closes those named that nothing may show any more. What was never open stays as it is: a page that comes due opens
 * its own pictures.
 */
export async function refreshMediaGrants(
  input: { mediumIds: string[]; publicationIds: string[] },
  database: RootDatabase = db(),
  grants: MediaGrants = mediaGrants(),
): Promise<void> {
  const { now, version } = await contentMoment(database);
  const uses = [
    ...(await mediaUses(database, input.mediumIds, now)),
    ...(await cardUses(database, input.publicationIds, now)),
  ];
  for (const { baseName, fileName, ends } of uses) {
    const named = fileName === null ? {} : { fileName };
    if (ends.length > 0) await grants.grant([baseName], { version, until: latestEnd(ends), ...named });
    else if (await grants.allows(baseName, now)) await grants.withdraw([baseName], version);
  }
}
