import 'server-only';
import { isId } from '#lib/core/id-shape';
import { type Language, languages } from '#lib/core/languages';
import type { Database } from '#lib/platform/db/client';
import type { Body } from '../body/body.ts';
import type { ItemKind } from '../noun.ts';
import type { LocalizationState } from '../rules/states.ts';
import { blockDigests } from '../translation/block-digests.ts';
import type { Checks, DraftWords } from '../words.ts';

/** The newest words of a localization: those of its working draft, else of its newest revision, else none. */
export interface NewestWords {
  localizationId: string;
  language: Language;
  state: LocalizationState;
  slug: string | null;
  /** The revision that waits for the editors; null where none does. */
  handedOverId: string | null;
  revision: { id: string; number: number; digest: string; createdAt: Date; createdBy: string } | null;
  draft: { version: number; updatedAt: Date; updatedBy: string } | null;
  /** The account that wrote `words`; null where there are none yet. */
  writtenById: string | null;
  /** On a translation with its checks, also where they follow from the source revision that it was made from. */
  words: DraftWords;
}

export interface ItemWords {
  itemId: string;
  sourceLanguage: Language;
  /** How often words had been taken out of the item for good when its words were read: never more than they show. */
  redactions: number;
  languages: Record<Language, NewestWords>;
}

interface Row {
  localizationId: string;
  language: Language;
  state: LocalizationState;
  slug: string | null;
  handedOverId: string | null;
  sourceLanguage: Language;
  redactions: number;
  revisionId: string | null;
  number: number;
  digest: string;
  createdAt: Date;
  createdBy: string;
  title: string;
  summary: string;
  body: Body;
  checks: Checks | null;
  sourceRevisionId: string | null;
  draft: DraftWords | null;
  version: number;
  updatedAt: Date;
  updatedBy: string;
  writtenById: string | null;
}

const noBody: Body = { type: 'doc', content: [] };

/** One query, whatever the number of revisions: each language walks its index to the newest. */
function loadRows(database: Database, itemId: string, kind: ItemKind): Promise<Row[]> {
  return database.$queryRaw<Row[]>`
    select localization.id as "localizationId", localization.language, localization.state, localization.slug,
      localization.handed_over_revision_id as "handedOverId",
      item.source_language as "sourceLanguage",
      (select count(*)::int from redaction where item_id = item.id and medium_id is null) as redactions,
      newest.id as "revisionId", newest.number, newest.digest,
      newest.created_at as "createdAt", writer.display_name as "createdBy", newest.checks,
      newest.source_revision_id as "sourceRevisionId",
      case when working_draft.version is null then newest.title end as title,
      case when working_draft.version is null then newest.summary end as summary,
      case when working_draft.version is null then newest.body end as body,
      working_draft.content as draft, working_draft.version, working_draft.updated_at as "updatedAt",
      typist.display_name as "updatedBy",
      coalesce(working_draft.account_id, newest.created_by_id) as "writtenById"
    from localization join item on item.id = localization.item_id
    left join lateral (
      select * from revision where revision.localization_id = localization.id order by number desc limit 1
    ) newest on true
    left join account writer on writer.id = newest.created_by_id
    left join working_draft on working_draft.localization_id = localization.id
    left join account typist on typist.id = working_draft.account_id
    where localization.item_id = ${itemId}::uuid and item.kind = ${kind}::"ItemKind"`;
}

/** The digests of revisions that translations were made from, where those carry no checks of their own. */
async function digestsOfPinned(database: Database, rows: Row[]): Promise<Map<string, Checks>> {
  const ids = rows.flatMap((row) =>
    row.draft === null && row.checks === null && row.sourceRevisionId ? [row.sourceRevisionId] : [],
  );
  if (ids.length === 0) return new Map();
  const pinned = await database.revision.findMany({
    where: { id: { in: ids } },
    select: { id: true, title: true, summary: true, body: true },
  });
  return new Map(
    pinned.map(({ id, body, ...lines }) => [id, blockDigests({ ...lines, body: body as unknown as Body })]),
  );
}

function wordsOf(row: Row, pinned: Map<string, Checks>): DraftWords {
  if (row.draft) return row.draft;
  if (row.revisionId === null) return { title: '', summary: '', body: noBody, checks: {} };
  const { title, summary, body, checks, sourceRevisionId } = row;
  const implied = sourceRevisionId ? pinned.get(sourceRevisionId) : undefined;
  return { title, summary, body, checks: checks ?? implied ?? {} };
}

function toNewestWords(row: Row, pinned: Map<string, Checks>): NewestWords {
  const { localizationId, language, state, slug, revisionId, number, digest, createdAt, createdBy } = row;
  const { handedOverId, version, updatedAt, updatedBy } = row;
  return {
    ...{ localizationId, language, state, slug, handedOverId },
    revision: revisionId ? { id: revisionId, number, digest, createdAt, createdBy } : null,
    draft: row.draft ? { version, updatedAt, updatedBy } : null,
    writtenById: row.writtenById,
    words: wordsOf(row, pinned),
  };
}

/** The newest words of an item in every language; null where there is no such item of this kind. Two queries at most. */
export async function findNewestWords(
  database: Database,
  itemId: string,
  kind: ItemKind,
): Promise<ItemWords | null> {
  if (!isId(itemId)) return null;
  const rows = await loadRows(database, itemId, kind);
  const [first] = rows;
  if (!first) return null;
  const pinned = await digestsOfPinned(database, rows);
  const found = new Map(rows.map((row) => [row.language, toNewestWords(row, pinned)]));
  const inLanguage = (language: Language): NewestWords => {
    const words = found.get(language);
    if (!words) throw new Error(`The item ${itemId} has no localization in ${language}.`);
    return words;
  };
  const [ky, ru, en] = languages.map(inLanguage) as [NewestWords, NewestWords, NewestWords];
  const { sourceLanguage, redactions } = first;
  return { itemId, sourceLanguage, redactions, languages: { ky, ru, en } };
}
