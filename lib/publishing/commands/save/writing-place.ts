import 'server-only';
import { isLanguage, type Language } from '#lib/core/languages';
import type { Database } from '#lib/platform/db/client';
import { lockItem } from '#lib/platform/db/transaction';
import type { ItemKind } from '../../noun.ts';
import type { Checks } from '../../words.ts';
import { refreshDeskWords } from './refresh-desk-words.ts';

export interface NewestRevision {
  id: string;
  number: number;
  digest: string;
  /** Null where they follow from the source revision. */
  checks: Checks | null;
  sourceRevisionId: string | null;
  createdAt: Date;
}

export interface KeptDraft {
  version: number;
  digest: string;
  baseId: string | null;
  savedAt: Date;
}

/** One language of an item, as a save finds it. */
export interface WritingPlace {
  itemId: string;
  localizationId: string;
  language: Language;
  isSource: boolean;
  newest: NewestRevision | null;
  draft: KeptDraft | null;
  /** Digests of the newest words of the source; those of its own on the source itself. */
  sourceDigests: Checks;
  /** The newest revision of the source; null on the source itself, and where it has none. */
  sourceRevisionId: string | null;
  /** How often words were taken out of the item for good. */
  redactions: number;
}

interface Row {
  localizationId: string;
  isSource: boolean;
  newest: (Omit<NewestRevision, 'createdAt'> & { createdAt: string }) | null;
  draft: (Omit<KeptDraft, 'savedAt'> & { savedAt: string }) | null;
  sourceDigests: Checks | null;
  sourceRevisionId: string | null;
  redactions: number;
  /** Whether words of the item are older than the desk, so that lists know no digests of them. */
  isUnknownToLists: boolean;
}

async function load(
  transaction: Database,
  itemId: string,
  language: Language,
  kind: ItemKind,
): Promise<Row | null> {
  const rows = await transaction.$queryRaw<Row[]>`
    select own.id as "localizationId", own.id = source.id as "isSource", source.word_digests as "sourceDigests",
      (select jsonb_build_object('id', id, 'number', number, 'digest', digest, 'checks', checks,
          'sourceRevisionId', source_revision_id, 'createdAt', created_at)
        from revision where localization_id = own.id order by number desc limit 1) as newest,
      (select jsonb_build_object('version', version, 'digest', digest, 'baseId', base_revision_id, 'savedAt', updated_at)
        from working_draft where localization_id = own.id) as draft,
      case when own.id <> source.id then
        (select id from revision where localization_id = source.id order by number desc limit 1)
      end as "sourceRevisionId",
      (select count(*)::int from redaction where item_id = item.id and medium_id is null) as redactions,
      exists (select from localization one where one.item_id = item.id and one.word_digests is null
        and exists (select from revision where localization_id = one.id)) as "isUnknownToLists"
    from localization own join item on item.id = own.item_id
    join localization source on source.item_id = item.id and source.language = item.source_language
    where own.item_id = ${itemId}::uuid and own.language = ${language}::"Language"
      and item.kind = ${kind}::"ItemKind"`;
  return rows[0] ?? null;
}

/**
 * Locks an item until the transaction ends and says how one of its languages stands. Null where there is no such item of
 * this kind. Languages of one item wait for each other here, a moment, and never conflict.
 */
export async function lockPlace(
  transaction: Database,
  { itemId, language }: { itemId: string; language: Language },
  kind: ItemKind,
): Promise<WritingPlace | null> {
  if (!isLanguage(language) || !(await lockItem(transaction, itemId))) return null;
  let row = await load(transaction, itemId, language, kind);
  if (row?.isUnknownToLists) {
    await refreshDeskWords(transaction, itemId, kind);
    row = await load(transaction, itemId, language, kind);
  }
  if (!row) return null;
  const { localizationId, isSource, newest, draft, sourceDigests, sourceRevisionId, redactions } = row;
  return {
    ...{ itemId, localizationId, language, isSource, sourceRevisionId, redactions },
    newest: newest && { ...newest, createdAt: new Date(newest.createdAt) },
    draft: draft && { ...draft, savedAt: new Date(draft.savedAt) },
    sourceDigests: sourceDigests ?? {},
  };
}
