import 'server-only';
import { isId } from '#lib/core/id-shape';
import type { Language } from '#lib/core/languages';
import { type Database, db, type Prisma } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { contentMoment } from '#lib/publishing/moment';
import type { DeskFront, DeskFrontSlot, FrontChoiceItem, FrontStanding } from '../front-desk-view.ts';
import { loadFrontItems } from './front-items.ts';

const mostPast = 40;

const who = { select: { displayName: true } } as const;
const fields = {
  ...{ id: true, language: true, kind: true, showFrom: true, showUntil: true },
  ...{ heading: true, words: true, linkLabel: true, linkAddress: true },
  ...{ createdAt: true, createdBy: who, takenAwayAt: true, takenAwayBy: who },
  items: { orderBy: { position: 'asc' }, select: { itemId: true } },
} as const satisfies Prisma.FrontSlotSelect;

type Row = Prisma.FrontSlotGetPayload<{ select: typeof fields }>;

function standingOf({ showFrom, showUntil, takenAwayAt }: Row, now: Date): FrontStanding {
  if (takenAwayAt) return 'takenAway';
  if (showUntil && showUntil <= now) return 'over';
  return showFrom <= now ? 'now' : 'planned';
}

function toSlot(row: Row, items: ReadonlyMap<string, FrontChoiceItem>, now: Date): DeskFrontSlot {
  const { heading, words, linkLabel, linkAddress, takenAwayAt, takenAwayBy } = row;
  return {
    ...{ slotId: row.id, language: row.language, kind: row.kind, standing: standingOf(row, now) },
    ...{ from: row.showFrom.toISOString(), until: row.showUntil?.toISOString() ?? null },
    words: { heading, words, linkLabel, linkAddress },
    items: row.items.flatMap(({ itemId }) => items.get(itemId) ?? []),
    ...{ chosenBy: row.createdBy.displayName, chosenAt: row.createdAt.toISOString() },
    takenAway: takenAwayAt && { by: takenAwayBy?.displayName ?? '', at: takenAwayAt.toISOString() },
  };
}

async function toSlots(
  database: Database,
  language: Language,
  rows: readonly Row[],
  now: Date,
): Promise<DeskFrontSlot[]> {
  const ids = new Set(rows.flatMap(({ items }) => items.map(({ itemId }) => itemId)));
  const items = await loadFrontItems(database, language, [...ids]);
  const byId = new Map(items.map((item) => [item.itemId, item]));
  return rows.map((row) => toSlot(row, byId, now));
}

/** What stands and stood on the front page of a language; null where the role does not allow to choose. */
export async function findDeskFront(
  actor: Actor,
  language: Language,
  database: Database = db(),
): Promise<DeskFront | null> {
  if (!mayPublishing(actor, 'publish')) return null;
  const { now } = await contentMoment(database);
  const stands = { takenAwayAt: null, OR: [{ showUntil: null }, { showUntil: { gt: now } }] };
  const ahead = await database.frontSlot.findMany({
    where: { language, ...stands },
    orderBy: { showFrom: 'asc' },
    select: fields,
  });
  const past = await database.frontSlot.findMany({
    where: { language, NOT: stands },
    orderBy: { createdAt: 'desc' },
    take: mostPast,
    select: fields,
  });
  const slots = await toSlots(database, language, [...ahead, ...past], now);
  return { ahead: slots.slice(0, ahead.length), past: slots.slice(ahead.length) };
}

/** Something that somebody chose; null where there is none, or the role does not allow to choose. */
export async function findDeskSlot(
  actor: Actor,
  slotId: string,
  database: Database = db(),
): Promise<DeskFrontSlot | null> {
  if (!mayPublishing(actor, 'publish') || !isId(slotId)) return null;
  const { now } = await contentMoment(database);
  const row = await database.frontSlot.findUnique({ where: { id: slotId }, select: fields });
  if (!row) return null;
  const [slot] = await toSlots(database, row.language, [row], now);
  return slot ?? null;
}
