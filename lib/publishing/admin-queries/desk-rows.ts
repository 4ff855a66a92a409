import 'server-only';
import { isId } from '#lib/core/id-shape';
import type { Language } from '#lib/core/languages';
import { type Database, Prisma } from '#lib/platform/db/client';
import type { DeskItem, DeskLanguage } from '../desk-view.ts';
import type { ItemKind, Noun } from '../noun.ts';
import { handedOverOf } from '../rules/hand-over.ts';
import type { LocalizationState } from '../rules/states.ts';
import { visibleAtSql } from '../visible.ts';
import { isBehindSql, needsCheckSql } from './behind-sql.ts';

/** How many items a page of a list of the desk holds. */
const pageSize = 50;

interface Anchor {
  /** The localization that changed last. */
  id: string;
  itemId: string;
  changedAt: string;
}

const cursorShape = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z)_([0-9a-f-]{36})$/;

/** Where a page ends: the moment of the last change with its microseconds, and the localization that changed. */
const cursorOf = ({ changedAt, id }: Anchor): string => `${changedAt}_${id}`;

/** What is no cursor of ours leads to the first page. */
function afterSql(after: string | null): Prisma.Sql {
  const [, changedAt, id] = cursorShape.exec(after ?? '') ?? [];
  if (!changedAt || !isId(id) || Number.isNaN(Date.parse(changedAt))) return Prisma.empty;
  return Prisma.sql`and (anchor.changed_at, anchor.id) < (${changedAt}::timestamptz, ${id}::uuid)`;
}

interface Row {
  id: string;
  itemId: string;
  language: Language;
  sourceLanguage: Language;
  state: LocalizationState;
  title: string;
  slug: string | null;
  changedBy: string | null;
  newestId: string | null;
  handedOverId: string | null;
  hasDraft: boolean;
  isBehind: boolean | null;
  needsCheck: boolean | null;
  publicId: string | null;
}

function loadRows(database: Database, itemIds: string[], now: Date): Promise<Row[]> {
  return database.$queryRaw<Row[]>`
    select one.id, one.item_id as "itemId", one.language, item.source_language as "sourceLanguage",
      one.state, one.desk_title as title, one.slug, one.handed_over_revision_id as "handedOverId",
      account.display_name as "changedBy", ${isBehindSql} as "isBehind", ${needsCheckSql} as "needsCheck",
      exists (select from working_draft where working_draft.localization_id = one.id) as "hasDraft",
      (select id from revision where revision.localization_id = one.id order by number desc limit 1) as "newestId",
      (select revision_id from publication where publication.localization_id = one.id
        and ${visibleAtSql(now)} limit 1) as "publicId"
    from localization one join item on item.id = one.item_id
    left join account on account.id = one.changed_by_id
    where one.item_id = any(${itemIds}::uuid[])`;
}

type AddressOf = Noun<unknown>['addressOf'];

function toLanguage(row: Row, addressOf: AddressOf): DeskLanguage {
  const isBegun = row.hasDraft || row.newestId !== null;
  return {
    state: row.state,
    title: row.title,
    isBegun,
    isBehind: row.isBehind ?? false,
    needsCheck: row.needsCheck ?? false,
    hasDraft: row.hasDraft,
    handedOver: handedOverOf(row.handedOverId, row.newestId),
    isChanged: isBegun && (row.hasDraft || row.newestId !== row.publicId),
    publicPath: row.publicId && row.slug ? addressOf(row.language, row.slug) : null,
  };
}

function toItem({ id, itemId, changedAt }: Anchor, rows: Row[], addressOf: AddressOf): DeskItem[] {
  const own = rows.filter((row) => row.itemId === itemId);
  const find = (language: Language) => own.find((row) => row.language === language);
  const [ky, ru, en] = [find('ky'), find('ru'), find('en')];
  if (!ky || !ru || !en) return [];
  const languages = {
    ...{ ky: toLanguage(ky, addressOf), ru: toLanguage(ru, addressOf), en: toLanguage(en, addressOf) },
  };
  const changedBy = own.find((row) => row.id === id)?.changedBy ?? null;
  return [{ itemId, sourceLanguage: ky.sourceLanguage, languages, changedAt, changedBy }];
}

/** That any language of `item` waits for the editors. */
export const waitsSql = Prisma.sql`exists (
  select from localization one where one.item_id = item.id and one.handed_over_revision_id is not null
)`;

interface DeskPage {
  kind: ItemKind;
  /** What must hold of `item`; null where anything does. */
  condition: Prisma.Sql | null;
  /** `next` of the page before; anything that is none begins at the first page. */
  after: string | null;
  addressOf: AddressOf;
}

/** Items by their latest change: one walk along an index, however many there are and however deep the page lies. */
function findAnchors(database: Database, { kind, condition, after }: DeskPage): Promise<Anchor[]> {
  return database.$queryRaw<Anchor[]>`
    select anchor.id, anchor.item_id as "itemId",
      to_char(anchor.changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "changedAt"
    from localization anchor join item on item.id = anchor.item_id
    where item.kind = ${kind}::"ItemKind" and anchor.changed_at is not null and not exists (
        select from localization later where later.item_id = anchor.item_id
          and (later.changed_at, later.id) > (anchor.changed_at, anchor.id)
      ) ${afterSql(after)} ${condition ? Prisma.sql`and ${condition}` : Prisma.empty}
    order by anchor.changed_at desc, anchor.id desc limit ${pageSize + 1}`;
}

/** A page of a list of the desk, latest change first, fifty items; `next` is null on the last. Two queries. */
export async function listDeskRows(
  database: Database,
  page: DeskPage,
  now: Date,
): Promise<{ rows: DeskItem[]; next: string | null }> {
  const anchors = await findAnchors(database, page);
  const shown = anchors.slice(0, pageSize);
  const rows = await loadRows(
    database,
    shown.map(({ itemId }) => itemId),
    now,
  );
  const last = anchors.length > pageSize ? shown.at(-1) : undefined;
  return {
    rows: shown.flatMap((anchor) => toItem(anchor, rows, page.addressOf)),
    next: last ? cursorOf(last) : null,
  };
}
