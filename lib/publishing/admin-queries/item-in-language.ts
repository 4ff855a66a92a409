import 'server-only';
import type { Database } from '#lib/platform/db/client';
import type { Body } from '../body/body.ts';
import type { ItemInLanguage } from '../desk-view.ts';
import type { Noun } from '../noun.ts';
import type { Words } from '../words.ts';
import { standingOf } from './desk-standing.ts';
import type { NewestWords } from './newest-words.ts';

/** The words of the newest version, which are what goes out; edits in no version are only told of. */
async function savedWords(
  database: Database,
  { words, revision, draft }: NewestWords,
): Promise<Words | null> {
  if (!revision || !draft) return revision && words;
  const saved = await database.revision.findUniqueOrThrow({
    where: { id: revision.id },
    select: { title: true, summary: true, body: true },
  });
  return { ...saved, body: saved.body as unknown as Body };
}

interface Surroundings<Shared> {
  itemId: string;
  /** The newest of what the languages share. */
  shared: Shared;
  sharedId: string | null;
  /** What the public sees of the item now. */
  publications: Parameters<typeof standingOf>[1];
  noun: Noun<Shared>;
}

/** How an item stands in the language of its newest words, with what keeps these from being published. */
export async function findInLanguage<Shared>(
  database: Database,
  newest: NewestWords,
  { itemId, shared, sharedId, publications, noun }: Surroundings<Shared>,
): Promise<ItemInLanguage> {
  const { language, words, revision, draft } = newest;
  const saved = await savedWords(database, newest);
  const candidate = saved && { itemId, language, shared, ...saved };
  return {
    ...standingOf(newest, publications, sharedId, noun.addressOf),
    ...{ title: words.title, hasDraft: draft !== null, revisionNumber: revision?.number ?? 0 },
    missing: candidate ? await noun.checkForPublication(candidate, database) : [],
  };
}
