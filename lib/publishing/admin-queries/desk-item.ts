import 'server-only';
import { isId } from '#lib/core/id-shape';
import { type Language, languages } from '#lib/core/languages';
import type { Database } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '../actor.ts';
import type { ItemOnDesk } from '../desk-view.ts';
import { visibleAt } from '../visible.ts';
import type { DraftNoun } from './find-item-draft.ts';
import { findInLanguage } from './item-in-language.ts';
import { findNewestShared } from './newest-shared.ts';
import { findNewestWords } from './newest-words.ts';
import { findSeenItem } from './seen-item.ts';

/** What the page of an item at the desk shows whatever its kind; null where there is none, or the actor may not read it. */
export async function findItemOnDesk<Shared>(
  actor: Actor,
  { itemId, locale, now }: { itemId: string; locale: Language; now: Date },
  noun: DraftNoun<Shared>,
  database: Database,
): Promise<ItemOnDesk<Shared> | null> {
  if (!mayPublishing(actor, 'read') || !isId(itemId)) return null;
  const seen = await findSeenItem(database, itemId, noun);
  const newest = await findNewestWords(database, itemId, noun.kind);
  const kept = newest ? await findNewestShared(database, itemId, noun.kind) : null;
  if (!newest || !kept) return null;
  const shared = kept.newest ? noun.sharedSchema.parse(kept.newest.content) : noun.firstShared;
  const sharedId = kept.newest?.id ?? null;
  const publications = await database.publication.findMany({
    where: { itemId, ...visibleAt(now) },
    select: { language: true, revisionId: true, sharedRevisionId: true },
  });
  const around = { itemId, shared, sharedId, publications, noun };
  const inLanguage = (language: Language) => findInLanguage(database, newest.languages[language], around);
  const words = { ky: await inLanguage('ky'), ru: await inLanguage('ru'), en: await inLanguage('en') };
  const named = [locale, newest.sourceLanguage, ...languages].find((one) => words[one].title !== '');
  return {
    ...{ itemId, sourceLanguage: newest.sourceLanguage, languages: words, shared, sharedId },
    ...{ redactions: newest.redactions, seen },
    name: named ? words[named].title : '',
    may: { publish: mayPublishing(actor, 'publish'), redact: mayPublishing(actor, 'redact') },
  };
}
