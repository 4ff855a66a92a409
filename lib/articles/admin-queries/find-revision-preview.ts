import 'server-only';
import type { Language } from '#lib/core/languages';
import { type Database, db } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import { findRevision } from '#lib/publishing/admin-queries/find-revision';
import type { ArticlePage } from '../article-view.ts';
import { composePreview } from './compose-preview.ts';
import { findArticleDraft } from './find-article-draft.ts';

/**
 * An article as its page would look with the words of one of its revisions, and with what its languages share now. Null
 * where it has no revision with this number in this language.
 */
export async function findRevisionPreview(
  actor: Actor,
  place: { itemId: string; language: Language },
  number: number,
  database: Database = db(),
): Promise<ArticlePage | null> {
  const revision = await findRevision(actor, { kind: 'article', ...place }, number, database);
  const draft = revision && (await findArticleDraft(actor, place.itemId, database));
  return draft && composePreview(database, { ...place, words: revision.words, shared: draft.shared }, 'desk');
}
