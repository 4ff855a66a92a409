import { saveArticle } from '#lib/articles/commands/save-article';
import { saveArticleDraft } from '#lib/articles/commands/save-article-draft';
import { openDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';

/*
 * Types into an article without end and tells its parent what the desk said was saved, until somebody kills it. Every
 * tenth text is saved for good.
 */

/** What the writer is told to begin with. */
export interface WritingOrder {
  url: string;
  actor: Actor;
  itemId: string;
  baseRevisionId: string | null;
  draftVersion: number;
  /** The number in the next title. */
  next: number;
}

/** What was answered as saved. */
export interface SavedText {
  number: number;
  isRevision: boolean;
}

async function writeOn({ url, actor, itemId, ...begin }: WritingOrder): Promise<void> {
  const database = openDatabase(url);
  let { baseRevisionId, draftVersion } = begin;
  for (let number = begin.next; ; number += 1) {
    const body = { type: 'doc', content: [{ type: 'paragraph', attrs: { id: 'b1' } }] };
    const words = { title: `Text ${number}`, summary: '', body, checks: {} };
    const input = { itemId, language: 'ru' as const, baseRevisionId, draftVersion, words };
    const isRevision = number % 10 === 0;
    if (isRevision) {
      const saved = await saveArticle(actor, input, database);
      if (!saved.ok) throw new Error(JSON.stringify(saved.problems));
      [baseRevisionId, draftVersion] = [saved.value.revisionId, 0];
    } else {
      const kept = await saveArticleDraft(actor, input, database);
      if (!kept.ok) throw new Error(JSON.stringify(kept.problems));
      draftVersion = kept.value.draftVersion;
    }
    process.send?.({ number, isRevision } satisfies SavedText);
  }
}

process.once('message', (order: WritingOrder) => {
  void writeOn(order).catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
});
process.once('disconnect', () => process.exit(0));
