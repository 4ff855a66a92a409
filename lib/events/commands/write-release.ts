import 'server-only';
import { newId } from '#lib/core/ids';
import type { Database } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import { raiseContentVersion } from '#lib/publishing/content-change';
import { contentMoment } from '#lib/publishing/moment';
import { nameInPublications } from '#lib/publishing/named-people';
import { itemTag, mentionTag } from '#lib/publishing/publishing-tags';
import { visibleAt } from '#lib/publishing/visible';
import { eventPath, programmePath } from '../event-paths.ts';
import { type Programme, peopleInProgramme } from '../programme.ts';

interface NewRelease {
  eventId: string;
  number: number;
  content: Programme;
  digest: string;
}

/** The pages of the event that the public sees, to be printed anew. */
async function pathsOf(transaction: Database, eventId: string): Promise<string[]> {
  const { now } = await contentMoment(transaction);
  const shown = await transaction.publication.findMany({
    where: { itemId: eventId, ...visibleAt(now) },
    select: { language: true, localization: { select: { slug: true } } },
  });
  return shown.flatMap(({ language, localization }) => {
    if (!localization.slug) return [];
    const path = eventPath(language, localization.slug);
    return [path, programmePath(path, { day: null, roomId: null, language: null })];
  });
}

/** Writes what readers see of a programme from now on. The caller holds the event's lock. Returns the content version that has it. */
export async function writeRelease(
  transaction: Database,
  { accountId }: Actor,
  release: NewRelease,
  kind: 'programme-released' | 'programme-withdrawn',
): Promise<bigint> {
  const { eventId, number, content } = release;
  await transaction.programmeRelease.create({ data: { id: newId(), ...release, releasedById: accountId } });
  await transaction.timelineEntry.create({
    data: { id: newId(), itemId: eventId, kind, details: { number }, actorId: accountId },
  });
  const named = await nameInPublications(transaction, eventId, peopleInProgramme(content));
  const tags = [itemTag(eventId), ...named.map(mentionTag)];
  return raiseContentVersion(transaction, { tags, refill: await pathsOf(transaction, eventId) });
}
