import { languages } from '#lib/core/languages';
import type { RootDatabase } from '#lib/platform/db/client';

/**
 * Chooses a lead and four items in focus for each language, as an editor does, after as many choices that are over as editors make
 * for so many articles: one for ten.
 */
export async function curateFront(database: RootDatabase, articles: number): Promise<void> {
  const { id: actor } = await database.account.findFirstOrThrow({ select: { id: true } });
  for (const language of languages) {
    await database.$executeRaw`
      insert into front_slot (id, language, kind, show_from, show_until, created_by_id)
      select gen_random_uuid(), ${language}::"Language", 'banner', at, at + interval '30 minutes', ${actor}::uuid
      from (select now() - interval '1 hour' * number as at from generate_series(1, ${Math.ceil(articles / 10)}::int) number)`;
    await database.$executeRaw`
      with slot as (
        insert into front_slot (id, language, kind, show_from, created_by_id)
        values (gen_random_uuid(), ${language}::"Language", 'lead', now(), ${actor}::uuid),
          (gen_random_uuid(), ${language}::"Language", 'featured', now(), ${actor}::uuid)
        returning id, kind
      ), chosen as (
        select item_id, row_number() over (order by item_id) as number from article order by item_id limit 5
      )
      insert into front_slot_item (slot_id, position, item_id)
      select slot.id, number, item_id from slot join chosen on (slot.kind = 'lead') = (number = 5)`;
  }
}
