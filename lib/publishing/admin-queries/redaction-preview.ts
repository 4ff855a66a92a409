import 'server-only';
import { isId } from '#lib/core/id-shape';
import { failed, invalid, ok, type Result, refused } from '#lib/core/result';
import { type Database, db } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '../actor.ts';
import type { Noun } from '../noun.ts';
import { fewestLetters, foldWords, mostLetters } from '../redaction/find-words.ts';
import { type ItemTexts, loadItemTexts } from '../redaction/item-texts.ts';
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
    keys: namedSlugs(keysOf(texts, noun), input.words).map(({ slug }) => slug),
    elsewhere: await findElsewhere(database, itemId, input.words),
  });
}

/** The keys that any version of what an item shares has in addresses, each once. */
function keysOf<Shared>({ sharedRevisions, sharedDraft }: ItemTexts<Shared>, noun: Noun<Shared>) {
  const contents = [...sharedRevisions, ...(sharedDraft ? [sharedDraft] : [])].map(({ content }) => content);
  return [...new Set(contents.flatMap((content) => noun.keysIn?.(content) ?? []))].map((slug) => ({ slug }));
}

/**
 * Looks for the words as they are given in all that other items hold: versions, drafts, what languages share, programmes, of
 * which reports and clones are made. Those that look otherwise there are not found.
 */
async function findElsewhere(database: Database, itemId: string, words: string) {
  const pattern = `%${words
    .normalize('NFC')
    .trim()
    .replace(/[\\%_]/g, '\\$&')
    .replace(/\s+/g, '%')}%`;
  return await database.$queryRaw<RedactionPreview['elsewhere']>`
    with holding as (
      select localization.item_id from revision join localization on localization.id = revision.localization_id
        where revision.title ilike ${pattern} or revision.summary ilike ${pattern} or revision.body::text ilike ${pattern}
      union select localization.item_id from working_draft
        join localization on localization.id = working_draft.localization_id where content::text ilike ${pattern}
      union select item_id from shared_revision where content::text ilike ${pattern}
      union select item_id from shared_draft where content::text ilike ${pattern}
      union select event_id from programme where content::text ilike ${pattern}
      union select event_id from programme_release where content::text ilike ${pattern}
    )
    select item.id as "itemId", coalesce(named.desk_title, '') as title, item.kind
    from holding join item on item.id = holding.item_id
    left join lateral (
      select desk_title from localization where item_id = item.id and desk_title <> ''
      order by language <> item.source_language, language limit 1
    ) named on true
    where item.id <> ${itemId}::uuid order by item.id limit ${mostElsewhere}`;
}
