import 'server-only';
import type { Language } from '#lib/core/languages';
import { type Database, db, Prisma } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { contentMoment } from '#lib/publishing/moment';
import { handedOverOf } from '#lib/publishing/rules/hand-over';
import type { LocalizationState } from '#lib/publishing/rules/states';
import { visibleAtSql } from '#lib/publishing/visible';
import type { ArticleForm } from '../article.ts';
import type { DeskArticle, DeskArticleFilter, DeskArticleList, DeskLanguage } from '../article-desk-view.ts';
import { articlePath } from '../article-paths.ts';
import { afterSql, cursorOf, filterSql, isBehindSql, needsCheckSql } from './desk-list-sql.ts';

/** How many articles a page of the desk's list holds. */
const pageSize = 50;

interface Anchor {
  /** The localization that changed last. */
  id: string;
  itemId: string;
  changedAt: string;
}

/** Articles by their latest change: one walk along an index, however many there are and however deep the page lies. */
function findAnchors(database: Database, filter: DeskArticleFilter, limit: number): Promise<Anchor[]> {
  const condition = filterSql(filter);
  return database.$queryRaw<Anchor[]>`
    select anchor.id, anchor.item_id as "itemId",
      to_char(anchor.changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "changedAt"
    from localization anchor join item on item.id = anchor.item_id
    where item.kind = 'article' and anchor.changed_at is not null and not exists (
        select from localization later where later.item_id = anchor.item_id
          and (later.changed_at, later.id) > (anchor.changed_at, anchor.id)
      ) ${afterSql(filter.after)} ${condition ? Prisma.sql`and ${condition}` : Prisma.empty}
    order by anchor.changed_at desc, anchor.id desc limit ${limit}`;
}

interface Row {
  id: string;
  itemId: string;
  language: Language;
  form: ArticleForm;
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
    select one.id, one.item_id as "itemId", one.language, article.form, item.source_language as "sourceLanguage",
      one.state, one.desk_title as title, one.slug, one.handed_over_revision_id as "handedOverId",
      account.display_name as "changedBy", ${isBehindSql} as "isBehind", ${needsCheckSql} as "needsCheck",
      exists (select from working_draft where working_draft.localization_id = one.id) as "hasDraft",
      (select id from revision where revision.localization_id = one.id order by number desc limit 1) as "newestId",
      (select revision_id from publication where publication.localization_id = one.id
        and ${visibleAtSql(now)} limit 1) as "publicId"
    from localization one join item on item.id = one.item_id join article on article.item_id = item.id
    left join account on account.id = one.changed_by_id
    where one.item_id = any(${itemIds}::uuid[])`;
}

function toLanguage(row: Row): DeskLanguage {
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
    publicPath: row.publicId && row.slug ? articlePath(row.language, row.slug) : null,
  };
}

function toArticle({ id, itemId, changedAt }: Anchor, rows: Row[]): DeskArticle[] {
  const own = rows.filter((row) => row.itemId === itemId);
  const find = (language: Language) => own.find((row) => row.language === language);
  const [ky, ru, en] = [find('ky'), find('ru'), find('en')];
  if (!ky || !ru || !en) return [];
  const languages = { ky: toLanguage(ky), ru: toLanguage(ru), en: toLanguage(en) };
  const changedBy = own.find((row) => row.id === id)?.changedBy ?? null;
  return [{ itemId, form: ky.form, sourceLanguage: ky.sourceLanguage, languages, changedAt, changedBy }];
}

/**
 * The desk's list of articles, latest change first, fifty a page. Three queries, whatever the number of articles and of
 * filters.
 */
export async function listDeskArticles(
  actor: Actor,
  filter: DeskArticleFilter,
  database: Database = db(),
): Promise<DeskArticleList> {
  if (!mayPublishing(actor, 'read')) return { rows: [], next: null };
  const { now } = await contentMoment(database);
  const anchors = await findAnchors(database, filter, pageSize + 1);
  const shown = anchors.slice(0, pageSize);
  const rows = await loadRows(
    database,
    shown.map(({ itemId }) => itemId),
    now,
  );
  const last = anchors.length > pageSize ? shown.at(-1) : undefined;
  return { rows: shown.flatMap((anchor) => toArticle(anchor, rows)), next: last ? cursorOf(last) : null };
}
