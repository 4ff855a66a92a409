import 'server-only';
import type { Language } from '#lib/core/languages';
import type { Database } from '#lib/platform/db/client';
import type { ShownPublication } from '#lib/publishing/freshness';
import type { ContentMoment } from '#lib/publishing/moment';
import { type EventShared, eventSharedSchema, phaseAt, textIn } from './event.ts';
import { eventPath, placePath } from './event-paths.ts';
import type { EventCard, EventFacts } from './event-view.ts';

/** What a list or a page says of when and where, at a moment; null where the event has no date, which is never published. */
export function toFacts(shared: EventShared, language: Language, now: Date): EventFacts | null {
  const { when, status, statusReason, place, onlineUrl, earlier } = shared;
  if (!when) return null;
  const name = place && textIn(place.name, language);
  return {
    when,
    status,
    statusReason: textIn(statusReason, language),
    phase: phaseAt({ when, status }, now),
    place:
      place && name
        ? {
            name,
            address: textIn(place.address, language),
            mapUrl: place.mapUrl,
            path: placePath(language, place.key),
          }
        : null,
    isOnline: onlineUrl !== null,
    earlier: earlier.map(({ when: before, place: where, reason }) => ({
      ...{ when: before, place: where && textIn(where.name, language), reason: textIn(reason, language) },
    })),
  };
}

const cardFields = {
  id: true,
  itemId: true,
  localizationId: true,
  visibleUntil: true,
  localization: { select: { slug: true } },
  revision: { select: { title: true, summary: true } },
  sharedRevision: { select: { content: true } },
} as const;

/** The cards of publications that the caller found visible, in the order of `publicationIds`. One query, whatever the number. */
export async function findEventCards(
  database: Database,
  publicationIds: string[],
  language: Language,
  { now }: Pick<ContentMoment, 'now'>,
): Promise<{ cards: EventCard[]; shown: ShownPublication[] }> {
  if (publicationIds.length === 0) return { cards: [], shown: [] };
  const rows = await database.publication.findMany({
    where: { id: { in: publicationIds } },
    select: cardFields,
  });
  const order = new Map(publicationIds.map((id, position) => [id, position]));
  rows.sort((one, other) => (order.get(one.id) ?? 0) - (order.get(other.id) ?? 0));
  const cards = rows.flatMap((row): EventCard[] => {
    const facts = toFacts(eventSharedSchema.parse(row.sharedRevision.content), language, now);
    if (!facts) return [];
    const { title, summary } = row.revision;
    const path = eventPath(language, row.localization.slug ?? '');
    return [{ itemId: row.itemId, title, summary, path, ...facts }];
  });
  return { cards, shown: rows };
}
