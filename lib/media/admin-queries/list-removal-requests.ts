import 'server-only';
import { z } from 'zod';
import type { Language } from '#lib/core/languages';
import { type Database, db, type Prisma } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import type { RemovalRequestView } from '../library-view.ts';
import { thumbPathOf } from './library-card.ts';

const pageSize = 30;
/** Of more that wait for one picture, the list shows those first that can be answered, and leads to the others. */
const shownOfPicture = 3;

const fields = {
  id: true,
  mediumId: true,
  itemId: true,
  language: true,
  contact: true,
  words: true,
  createdAt: true,
  closedAt: true,
  outcome: true,
  closedBy: { select: { displayName: true } },
  item: {
    select: { kind: true, localizations: { select: { language: true, deskTitle: true, slug: true } } },
  },
  medium: {
    select: {
      takenDownAt: true,
      texts: { select: { language: true, alt: true } },
      variants: { where: { format: 'jpg' }, orderBy: { width: 'asc' }, select: { name: true, width: true } },
    },
  },
} as const satisfies Prisma.RemovalRequestSelect;

type Row = Prisma.RemovalRequestGetPayload<{ select: typeof fields }>;

function toView(row: Row, locale: Language, waiting: number): RemovalRequestView {
  const { medium, item, closedAt, closedBy, outcome } = row;
  const page = item.localizations.find(({ language }) => language === row.language);
  const alt = medium.texts.find(({ language }) => language === locale)?.alt ?? '';
  return {
    requestId: row.id,
    mediumId: row.mediumId,
    thumbPath: thumbPathOf(medium.variants, locale),
    alt,
    itemId: row.itemId,
    itemKind: item.kind,
    title: page?.deskTitle ?? '',
    language: row.language,
    contact: row.contact,
    words: row.words,
    createdAt: row.createdAt.toISOString(),
    isTakenDown: medium.takenDownAt !== null,
    folded: waiting > shownOfPicture ? waiting : null,
    closed:
      closedAt && outcome ? { at: closedAt.toISOString(), by: closedBy?.displayName ?? '', outcome } : null,
  };
}

interface ListPlace {
  isClosed: boolean;
  after?: string | null;
  /** Those for one picture alone, all of them. */
  mediumId?: string | null;
}

interface Found {
  id: string;
  /** How many wait for the same picture where the list leaves some of them out; 0 elsewhere. */
  waiting: number;
}

/** The open requests from a place on, with no more than a few for each picture. */
function findOpen(database: Database, after: string | null): Promise<Found[]> {
  return database.$queryRaw<Found[]>`
    select id, waiting::int from (
      select id, count(*) over (partition by medium_id) as waiting,
        row_number() over (partition by medium_id order by contact = '', id) as place
      from removal_request where closed_at is null
    ) open
    where place <= ${shownOfPicture}::int and (${after}::uuid is null or id > ${after}::uuid)
    order by id limit ${pageSize + 1}::int`;
}

async function findAll(
  database: Database,
  after: string | null,
  { isClosed, mediumId }: ListPlace,
): Promise<Found[]> {
  const rows = await database.removalRequest.findMany({
    where: {
      closedAt: isClosed ? { not: null } : null,
      ...(mediumId ? { mediumId } : {}),
      ...(after ? { id: { [isClosed ? 'lt' : 'gt']: after } } : {}),
    },
    orderBy: { id: isClosed ? 'desc' : 'asc' },
    take: pageSize + 1,
    select: { id: true },
  });
  return rows.map(({ id }) => ({ id, waiting: 0 }));
}

/**
 * Requests for removal, for an officer who reads `locale`: closed ones newest first, or open ones oldest first. Of many that
 * wait for one picture only the first few are listed, those before all that can be answered, unless that picture is named.
 */
export async function listRemovalRequests(
  _actor: Actor,
  locale: Language,
  place: ListPlace,
  database: Database = db(),
): Promise<{ requests: RemovalRequestView[]; next: string | null }> {
  const position = z.uuid().safeParse(place.after);
  const after = position.success ? position.data : null;
  const isFolding = !place.isClosed && !place.mediumId;
  const found = isFolding ? await findOpen(database, after) : await findAll(database, after, place);
  const shown = found.slice(0, pageSize);
  const rows = await database.removalRequest.findMany({
    where: { id: { in: shown.map(({ id }) => id) } },
    select: fields,
  });
  const requests = shown.flatMap(({ id, waiting }) => {
    const row = rows.find((one) => one.id === id);
    return row ? [toView(row, locale, waiting)] : [];
  });
  return { requests, next: found.length > pageSize ? (shown.at(-1)?.id ?? null) : null };
}

/** How many requests wait for an answer. */
export async function countOpenRequests(_actor: Actor, database: Database = db()): Promise<number> {
  return await database.removalRequest.count({ where: { closedAt: null } });
}
