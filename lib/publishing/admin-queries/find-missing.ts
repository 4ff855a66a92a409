import 'server-only';
import type { Language } from '#lib/core/languages';
import type { Database } from '#lib/platform/db/client';
import type { LanguageToDo } from '../desk-view.ts';
import type { ItemDraft } from '../draft-view.ts';
import type { Noun } from '../noun.ts';

/**
 * What each language still needs, in its newest words, saved or not: what publication would refuse, and apart from it
 * where a translation is behind.
 */
export async function findMissing<Shared>(
  database: Database,
  draft: ItemDraft<Shared>,
  noun: Noun<Shared>,
): Promise<Record<Language, LanguageToDo>> {
  const { itemId, shared } = draft;
  const toDoIn = async (language: Language): Promise<LanguageToDo> => {
    const { words, outdated, changed } = draft.languages[language];
    const missing = await noun.checkForPublication({ itemId, language, shared, ...words }, database);
    return { missing, outdated, changed };
  };
  const [ky, ru, en] = await Promise.all([toDoIn('ky'), toDoIn('ru'), toDoIn('en')]);
  return { ky, ru, en };
}
