import 'server-only';
import { isId } from '#lib/core/id-shape';
import { isLanguage, type Language } from '#lib/core/languages';
import { type Database, db } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '../actor.ts';
import { contentMoment } from '../moment.ts';
import type { ItemKind } from '../noun.ts';
import type { RevisionList, RevisionRow } from '../revision-view.ts';
import { visibleAt } from '../visible.ts';

/** How many revisions a page of the list holds. */
const pageSize = 50;

const rowFields = (now: Date) =>
  ({
    id: true,
    number: true,
    title: true,
    createdAt: true,
    isMinor: true,
    createdBy: { select: { displayName: true } },
    publications: { where: visibleAt(now), take: 1, select: { id: true } },
  }) as const;

function loadPage(database: Database, localizationId: string, before: number | null, now: Date) {
  return database.revision.findMany({
    where: { localizationId, ...(before === null ? {} : { number: { lt: before } }) },
    orderBy: { number: 'desc' },
    take: pageSize + 1,
    select: rowFields(now),
  });
}

/** Which revisions brought an earlier one back, by id, with the number of that one. */
async function findRestored(database: Database, localizationId: string): Promise<Map<string, number>> {
  const entries = await database.timelineEntry.findMany({
    where: { localizationId, kind: 'restored' },
    select: { details: true },
  });
  return new Map(
    entries.map(({ details }) => {
      const { revisionId, ofNumber } = details as { revisionId: string; ofNumber: number };
      return [revisionId, ofNumber];
    }),
  );
}

function toRow(
  row: Awaited<ReturnType<typeof loadPage>>[number],
  restored: ReadonlyMap<string, number>,
): RevisionRow {
  const { id, number, title, createdAt, isMinor, createdBy, publications } = row;
  return {
    ...{ id, number, title, isMinor },
    savedAt: createdAt.toISOString(),
    savedBy: createdBy.displayName,
    isPublic: publications.length > 0,
    restoredFrom: restored.get(id) ?? null,
  };
}

/** What is no number of a revision leads to the newest. */
function numberOf(before: number | null): number | null {
  return before !== null && Number.isSafeInteger(before) && before > 0 && before < 2 ** 31 ? before : null;
}

/** One language of an item. */
export interface RevisionPlace {
  kind: ItemKind;
  itemId: string;
  language: Language;
}

/** Saved revisions of one language, newest first, fifty a page; null where there is no such item. */
export async function listRevisions(
  actor: Actor,
  { kind, itemId, language }: RevisionPlace,
  page: { before: number | null } = { before: null },
  database: Database = db(),
): Promise<RevisionList | null> {
  if (!mayPublishing(actor, 'read') || !isId(itemId) || !isLanguage(language)) return null;
  const localization = await database.localization.findFirst({
    where: { itemId, language, item: { kind } },
    select: { id: true },
  });
  if (!localization) return null;
  const { now } = await contentMoment(database);
  const rows = await loadPage(database, localization.id, numberOf(page.before), now);
  const shown = rows.slice(0, pageSize);
  const next = rows.length > pageSize ? (shown.at(-1)?.number ?? null) : null;
  const restored = await findRestored(database, localization.id);
  return { rows: shown.map((row) => toRow(row, restored)), next };
}
