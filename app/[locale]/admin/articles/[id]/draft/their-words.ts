import type { ArticleShared } from '#lib/articles/article';
import type { ArticleDraft, DraftWords, LanguageDraft } from '#lib/articles/article-draft-view';
import type { Theirs } from '../../../../../../components/admin/editor/saving/save-machine.ts';

/** The newest words of a language as an editor compares its own with. */
export function theirWords({
  words,
  revision,
  draftVersion,
  draftAt,
  draftBy,
}: LanguageDraft): Theirs<DraftWords> {
  return {
    content: words,
    base: { revisionId: revision?.id ?? null, draftVersion },
    by: draftBy ?? revision?.savedBy ?? null,
    at: draftAt ?? revision?.savedAt ?? null,
  };
}

/** The newest of what the languages share. Who changed it is not recorded where an editor could ask. */
export function theirShared({
  shared,
  sharedRevision,
  sharedDraftVersion,
}: ArticleDraft): Theirs<ArticleShared> {
  return {
    content: shared,
    base: { revisionId: sharedRevision?.id ?? null, draftVersion: sharedDraftVersion },
    by: null,
    at: null,
  };
}
