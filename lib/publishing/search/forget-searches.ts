import 'server-only';
import { languages } from '#lib/core/languages';
import { findSearchWords } from '#lib/core/search-words';
import type { Database } from '#lib/platform/db/client';

/** A search that found nothing, as it is counted: words in small letters, without signs. */
export function searchedWords(text: string): string {
  return findSearchWords(text, 'ky')
    .map(({ word }) => word)
    .join(' ');
}

/** Removes searches that found nothing and say these words, for they must be nowhere. */
export async function forgetSearches(transaction: Database, words: string): Promise<void> {
  const wanted = searchedWords(words);
  if (wanted === '') return;
  await transaction.searchMiss.deleteMany({
    where: { language: { in: [...languages] }, query: { contains: wanted } },
  });
}
