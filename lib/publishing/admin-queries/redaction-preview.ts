import 'server-only';
import { isId } from '#lib/core/id-shape';
import { cleanLine } from '#lib/core/plain-text';
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
import { findWordsElsewhere } from './words-elsewhere.ts';

/** What a redaction of these words would take out of an item, without touching anything. */
export async function findItemRedactionPreview<Shared>(
  actor: Actor,
  input: { itemId: string; words: string },
  noun: Noun<Shared>,
  database: Database = db(),
): Promise<Result<RedactionPreview>> {
  const { itemId } = input;
  if (!mayPublishing(actor, 'redact')) return refuseActor(actor, 'redact', itemId);
  const line = cleanLine(input.words);
  const words = foldWords(line);
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
  const shownMediumIds = texts.media.map(({ id }) => id);
  return ok({
    count: remover.count,
    counts,
    samples: remover.samples,
    slugs: namedSlugs(slugs, line),
    keys: namedSlugs(keysOf(texts, noun), line).map(({ slug }) => slug),
    elsewhere: await findWordsElsewhere(database, { itemId, words: line, shownMediumIds }),
  });
}

/** The keys that any version of what an item shares has in addresses, each once. */
function keysOf<Shared>({ sharedRevisions, sharedDraft }: ItemTexts<Shared>, noun: Noun<Shared>) {
  const contents = [...sharedRevisions, ...(sharedDraft ? [sharedDraft] : [])].map(({ content }) => content);
  return [...new Set(contents.flatMap((content) => noun.keysIn?.(content) ?? []))].map((slug) => ({ slug }));
}
