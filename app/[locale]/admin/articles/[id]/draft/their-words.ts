import type { ArticleShared } from '#lib/articles/article';
import type { ArticleDraft, DraftWords } from '#lib/articles/article-draft-view';
import type { Language } from '#lib/core/languages';
import type { Theirs } from '../../../../../../components/admin/editor/saving/save-machine.ts';

/** The newest words of a language as the editor of `accountId` compares its own with. */
export function theirWords(
  { languages, redactions }: ArticleDraft,
  language: Language,
  accountId: string,
): Theirs<DraftWords> {
  const { words, revision, draftVersion, draftAt, draftBy, writtenById } = languages[language];
  return {
    content: words,
    base: { revisionId: revision?.id ?? null, draftVersion, redactions },
    by: draftBy ?? revision?.savedBy ?? null,
    isOwn: writtenById === accountId,
    at: draftAt ?? revision?.savedAt ?? null,
  };
}

/** The newest of what the languages share. Who changed it is not recorded where an editor could ask. */
export function theirShared({
  shared,
  sharedRevision,
  sharedDraftVersion,
  redactions,
}: ArticleDraft): Theirs<ArticleShared> {
  return {
    content: shared,
    base: { revisionId: sharedRevision?.id ?? null, draftVersion: sharedDraftVersion, redactions },
    by: null,
    at: null,
  };
}
