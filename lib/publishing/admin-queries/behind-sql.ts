import 'server-only';
import { Prisma } from '#lib/platform/db/client';

const isBegunTranslationSql = Prisma.sql`
  one.language <> item.source_language and one.word_digests <> '{}' and one.checked_digests is not null`;

/**
 * Whether the localization `one` of `item` is a translation to be checked: it was begun, and blocks of the source differ
 * from those that it was checked against, were never checked, or went while it still has them; as outdatedBlocks says.
 */
export const needsCheckSql = Prisma.sql`(
  ${isBegunTranslationSql}
  and exists (
    select from localization source
    where source.item_id = one.item_id and source.language = item.source_language
      and source.word_digests <> one.checked_digests and (
      not one.checked_digests @> source.word_digests
      or exists (
        select from jsonb_object_keys(one.checked_digests) as checked(id)
        where not jsonb_exists(source.word_digests, id) and jsonb_exists(one.word_digests, id)
      )
    )
  )
)`;

/** Whether it is behind: blocks of the source that it was checked against changed or went; as changedBlocks says. */
export const isBehindSql = Prisma.sql`(
  ${isBegunTranslationSql}
  and exists (
    select from localization source, jsonb_each(one.checked_digests) as checked(id, digest)
    where source.item_id = one.item_id and source.language = item.source_language
      and source.word_digests -> checked.id is distinct from checked.digest
      and (jsonb_exists(source.word_digests, checked.id) or jsonb_exists(one.word_digests, checked.id))
  )
)`;
