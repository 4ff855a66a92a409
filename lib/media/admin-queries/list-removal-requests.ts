import 'server-only';
import { z } from 'zod';
import type { Language } from '#lib/core/languages';
import { type Database, db, type Prisma } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import type { RemovalRequestView } from '../library-view.ts';
import { thumbPathOf } from './library-card.ts';

const pageSize = 30;

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

function toView(row: Row, locale: Language): RemovalRequestView {
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
    closed:
      closedAt && outcome ? { at: closedAt.toISOString(), by: closedBy?.displayName ?? '', outcome } : null,
  };
}

/** Requests for removal: open ones oldest first, or closed ones newest first, for an officer who reads `locale`. */
export async function listRemovalRequests(
  _actor: Actor,
  locale: Language,
  { isClosed, after }: { isClosed: boolean; after?: string | null },
  database: Database = db(),
): Promise<{ requests: RemovalRequestView[]; next: string | null }> {
  const position = z.uuid().safeParse(after);
  const beyond = position.success ? { [isClosed ? 'lt' : 'gt']: position.data } : undefined;
  const rows = await database.removalRequest.findMany({
    where: { closedAt: isClosed ? { not: null } : null, ...(beyond ? { id: beyond } : {}) },
    orderBy: { id: isClosed ? 'desc' : 'asc' },
    take: pageSize + 1,
    select: fields,
  });
  const shown = rows.slice(0, pageSize);
  const last = rows.length > pageSize ? shown.at(-1) : undefined;
  return { requests: shown.map((row) => toView(row, locale)), next: last?.id ?? null };
}

/** How many requests wait for an answer. */
export async function countOpenRequests(_actor: Actor, database: Database = db()): Promise<number> {
  return await database.removalRequest.count({ where: { closedAt: null } });
}
