import { withConnection } from '#lib/platform/db/connection';
import { numbersOfAnAge } from '#lib/publishing/search/marks';

/*
 * Every row of a synthetic article again and again, under ids that follow from its own: the tables of a portal with ten times
 * as many articles, in a minute instead of ten.
 */

const again = (id: string): string => `md5(${id}::text || '-' || copy)::uuid`;

const copied = 'generate_series(1, $1::int) as copy';

const statements = [
  `insert into item (id, kind, source_language, public_number)
   select ${again('id')}, kind, source_language, public_number + copy * (select max(public_number) from item)
   from item, ${copied} where kind = 'article'`,
  `insert into article (item_id, form) select ${again('item_id')}, form from article, ${copied}`,
  `insert into shared_revision (id, item_id, number, content, digest, created_by_id)
   select ${again('id')}, ${again('item_id')}, number, content, digest, created_by_id from shared_revision, ${copied}`,
  `insert into localization (id, item_id, language, slug, state, desk_title)
   select ${again('id')}, ${again('item_id')}, language, slug || '-' || copy, state, desk_title
   from localization, ${copied}`,
  `insert into revision (id, localization_id, number, title, summary, body, body_version, digest, created_by_id)
   select ${again('id')}, ${again('localization_id')}, number, title, summary, body, body_version, digest, created_by_id
   from revision, ${copied}`,
  `insert into approval (id, revision_id, shared_revision_id, mode, approved_by_id)
   select ${again('id')}, ${again('revision_id')}, ${again('shared_revision_id')}, mode, approved_by_id
   from approval, ${copied}`,
  `insert into publication (id, item_id, localization_id, kind, language, revision_id, shared_revision_id, approval_id,
     visible_from, published_at, revised_at, public_number, rubric_key, archive_month)
   select ${again('id')}, ${again('item_id')}, ${again('localization_id')}, kind, language, ${again('revision_id')},
     ${again('shared_revision_id')}, ${again('approval_id')}, visible_from + copy * interval '1 minute',
     published_at + copy * interval '1 minute', revised_at, public_number + copy * (select max(public_number) from publication),
     rubric_key, archive_month
   from publication, ${copied}`,
];

/** The words of a copy are those of what it is made of, under the mark of its own age. */
const fileCopies = `
  update search_entry as entry set head = original.head, year = original.year, filed_by = original.filed_by,
    words = ts_delete(original.words, '#' || entry.language || ':a' || original.public_number / ${numbersOfAnAge})
      || array_to_tsvector(array['#' || entry.language || ':a' || entry.public_number / ${numbersOfAnAge}])
  from search_entry as original, ${copied}
  where original.filed_by > 0 and entry.id = ${again('original.id')}`;

/** Adds so many copies of each article of a database, with what the search files of it. */
export async function multiplyArticles(url: string, copies: number): Promise<void> {
  await withConnection(
    url,
    async (client) => {
      for (const statement of statements) await client.query(statement, [copies]);
      await client.query('alter table search_entry disable trigger search_entry_has_words');
      await client.query(fileCopies, [copies]);
      await client.query('alter table search_entry enable trigger search_entry_has_words');
      await client.query('vacuum analyze');
    },
    { statementTimeout: 0 },
  );
}
