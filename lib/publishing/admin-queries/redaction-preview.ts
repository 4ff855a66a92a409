import 'server-only';
import { isId } from '#lib/core/id-shape';
import { failed, invalid, ok, type Result, refused } from '#lib/core/result';
import { type Database, db } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '../actor.ts';
import type { Noun } from '../noun.ts';
import { fewestLetters, foldWords, mostLetters } from '../redaction/find-words.ts';
import { loadItemTexts } from '../redaction/item-texts.ts';
import { namedSlugs } from '../redaction/named-slugs.ts';
import { planRedaction } from '../redaction/plan-redaction.ts';
import type { RedactionPreview } from '../redaction/redaction-view.ts';
import { WordRemover } from '../redaction/word-remover.ts';
import { refuseActor } from '../refusal.ts';

const mostElsewhere = 20;

/** What a redaction of these words would take out of an item, without touching anything. */
export async function findItemRedactionPreview<Shared>(
  actor: Actor,
  input: { itemId: string; words: string },
  noun: Noun<Shared>,
  database: Database = db(),
): Promise<Result<RedactionPreview>> {
  const { itemId } = input;
  if (!mayPublishing(actor, 'redact')) return refuseActor(actor, 'redact', itemId);
  const words = foldWords(input.words);
  if (words === null) {
    const params = { fewest: fewestLetters, longest: mostLetters };
    return failed(invalid('wordsToRedact', { field: 'words', params }));
  }
  const texts = isId(itemId) ? await loadItemTexts(database, itemId, noun) : null;
  if (!texts) return failed(refused('itemMissing'));
  const remover = new WordRemover(words);
  const { counts } = planRedaction(texts, remover, noun);
  const slugs = await database.slugHistory.findMany({
    where: { itemId },
    select: { language: true, slug: true },
  });
  return ok({
    count: remover.count,
    counts,
    samples: remover.samples,
    slugs: namedSlugs(slugs, input.words),
    elsewhere: await findElsewhere(database, itemId, input.words),
  });
}

/** Looks for the words as they are given in versions of other items; those that look otherwise there are not found. */
async function findElsewhere(database: Database, itemId: string, words: string) {
  const pattern = `%${words
    .normalize('NFC')
    .trim()
    .replace(/[\\%_]/g, '\\$&')
    .replace(/\s+/g, '%')}%`;
  return await database.$queryRaw<RedactionPreview['elsewhere']>`
    select distinct on (localization.item_id) localization.item_id as "itemId", localization.desk_title as title, item.kind
    from revision join localization on localization.id = revision.localization_id
    join item on item.id = localization.item_id
    where localization.item_id <> ${itemId}::uuid
      and (revision.title ilike ${pattern} or revision.summary ilike ${pattern} or revision.body::text ilike ${pattern})
    order by localization.item_id limit ${mostElsewhere}`;
}
