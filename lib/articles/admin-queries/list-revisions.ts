import 'server-only';
import type { Language } from '#lib/core/languages';
import { type Database, db } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import type { RevisionList } from '../article-desk-view.ts';
import type { DraftWords } from '../article-draft-view.ts';

/** Saved revisions of one language, newest first, fifty a page; null where there is no such article. */
export async function listRevisions(
  _actor: Actor,
  _itemId: string,
  _language: Language,
  _page: { before: number | null } = { before: null },
  _database: Database = db(),
): Promise<RevisionList | null> {
  throw new Error('not written yet');
}

/** The words of one saved revision; null where it is not of this article and language. */
export async function findRevisionWords(
  _actor: Actor,
  _itemId: string,
  _language: Language,
  _revisionId: string,
  _database: Database = db(),
): Promise<DraftWords | null> {
  throw new Error('not written yet');
}
