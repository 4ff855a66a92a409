import 'server-only';
import { isLanguage, type Language } from '#lib/core/languages';
import type { Database } from '#lib/platform/db/client';
import type { ItemKind } from '../../noun.ts';
import type { Handable } from '../../rules/hand-over.ts';

/** A language of an item with the revision that is to be handed over. */
export interface LanguageInReview extends Handable {
  id: string;
  language: Language;
  revisionId: string | null;
  handedOverId: string | null;
}

export interface ChosenLanguages {
  itemId: string;
  languages: Language[];
  /** The revision that is meant in a language; where it is left out, the newest. */
  revisionIds?: Partial<Record<Language, string>>;
}

/** Loads the chosen languages of an item; null where one of them, or the item, is not there. The caller holds its lock. */
export async function loadLanguages(
  transaction: Database,
  { itemId, languages, revisionIds = {} }: ChosenLanguages,
  kind: ItemKind,
): Promise<LanguageInReview[] | null> {
  const chosen = [...new Set(languages)].filter(isLanguage);
  const rows = await transaction.$queryRaw<LanguageInReview[]>`
    select own.id, own.language, own.state, own.handed_over_revision_id as "handedOverId",
      meant.id as "revisionId", meant.number,
      (select number from revision where id = own.handed_over_revision_id) as "handedOverNumber",
      coalesce(latest.revision_id = meant.id and latest.shared_revision_id = shared.id, false) as "isOut"
    from localization own join item on item.id = own.item_id
    left join lateral (
      select id, number from revision where localization_id = own.id
        and id::text = coalesce(${JSON.stringify(revisionIds)}::jsonb ->> own.language::text, id::text)
      order by number desc limit 1
    ) meant on true
    left join lateral (
      select revision_id, shared_revision_id from publication
      where localization_id = own.id and (visible_until is null or visible_until > now())
      order by visible_from desc, created_at desc limit 1
    ) latest on true
    left join lateral (
      select id from shared_revision where item_id = item.id order by number desc limit 1
    ) shared on true
    where own.item_id = ${itemId}::uuid and own.language = any(${chosen}::"Language"[])
      and item.kind = ${kind}::"ItemKind"`;
  return rows.length < new Set(languages).size ? null : rows;
}
