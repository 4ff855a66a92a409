import 'server-only';
import { type Language, languages } from '#lib/core/languages';
import type { Database } from '#lib/platform/db/client';

interface Row {
  language: Language;
  mark: string;
}

/**
 * A mark of each language of an item, which is another one once something was published in it, withdrawn or archived, or words
 * were taken out for good. Who shows an item reads its marks before its words, so that nobody takes what is older for newer.
 */
export async function findMarks(database: Database, itemId: string): Promise<Record<Language, string>> {
  const rows = await database.$queryRaw<Row[]>`
    select localization.language, concat_ws(' ',
      coalesce(latest.id::text, 'never'),
      case when localization.state in ('withdrawn', 'archived') then localization.state::text else 'open' end,
      (select count(*) from redaction where item_id = localization.item_id and medium_id is null)
    ) as mark
    from localization left join lateral (
      select id from publication where localization_id = localization.id
      order by visible_from desc, created_at desc limit 1
    ) latest on true
    where localization.item_id = ${itemId}::uuid`;
  const markOf = (language: Language): string => rows.find((row) => row.language === language)?.mark ?? '';
  const [ky, ru, en] = languages.map(markOf) as [string, string, string];
  return { ky, ru, en };
}
