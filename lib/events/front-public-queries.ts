import 'server-only';
import type { Language } from '#lib/core/languages';
import { spanOf } from '#lib/core/when';
import { type Database, db } from '#lib/platform/db/client';
import type { Freshness } from '#lib/platform/render-record';
import { freshnessOf } from '#lib/publishing/freshness';
import { type ContentMoment, contentMoment, until } from '#lib/publishing/moment';
import { listTag } from '#lib/publishing/publishing-tags';
import { visibleAt } from '#lib/publishing/visible';
import { findEventCards } from './event-card-query.ts';
import { findEventIds } from './event-list-query.ts';
import type { EventCard } from './event-view.ts';

/** How far ahead the next event is looked for behind ones that were called off. */
const mostAhead = 10;

const takesPlace = ({ phase }: EventCard): boolean => phase === 'before' || phase === 'during';

export interface FrontEvents {
  /** Those of `chosenIds` that readers see, in no order. */
  chosen: EventCard[];
  /** The one of `nextId`, as long as readers see it and it is not over or called off; else the next that takes place, or does now. */
  next: EventCard | null;
  freshness: Freshness;
}

/** Events of the front page: of this moment, unless told another. */
export async function listFrontEvents(
  language: Language,
  { chosenIds, nextId }: { chosenIds: readonly string[]; nextId: string | null },
  at: ContentMoment | null = null,
  database: Database = db(),
): Promise<FrontEvents> {
  const moment = at ?? (await contentMoment(database));
  const wanted = nextId === null ? [...chosenIds] : [...chosenIds, nextId];
  const rows = await database.publication.findMany({
    where: { itemId: { in: wanted }, kind: 'event', language, ...visibleAt(moment.now) },
    select: { id: true },
  });
  const list = { filter: { by: 'all' }, scope: 'upcoming' } as const;
  const ids = await findEventIds(database, language, list, { after: null, limit: mostAhead, moment });
  const named = await findEventCards(
    database,
    rows.map(({ id }) => id),
    language,
    moment,
  );
  const ahead = await findEventCards(database, ids, language, moment);
  const isNext = (card: EventCard): boolean => card.itemId === nextId && takesPlace(card);
  const cards = [...named.cards, ...ahead.cards];
  const turns = cards.filter(takesPlace).flatMap(({ when }) => [spanOf(when).startsAt, spanOf(when).overAt]);
  const shown = [...named.shown, ...ahead.shown];
  return {
    chosen: named.cards.filter(({ itemId }) => chosenIds.includes(itemId)),
    next: named.cards.find(isNext) ?? ahead.cards.find(takesPlace) ?? null,
    freshness: await freshnessOf(database, until(moment, turns), shown, [listTag('event', language)], []),
  };
}
