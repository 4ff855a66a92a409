import type { Language } from '#lib/core/languages';
import type { ItemDraft } from '#lib/publishing/draft-view';
import type { DraftWords } from '#lib/publishing/words';
import type { Theirs } from '../../../../../../components/admin/editor/saving/save-machine.ts';

/** The newest words of a language as the editor of `accountId` compares its own with. */
export function theirWords(
  { languages, redactions }: ItemDraft<unknown>,
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
export function theirShared<Shared>({
  shared,
  sharedRevision,
  sharedDraftVersion,
  redactions,
}: ItemDraft<Shared>): Theirs<Shared> {
  return {
    content: shared,
    base: { revisionId: sharedRevision?.id ?? null, draftVersion: sharedDraftVersion, redactions },
    by: null,
    at: null,
  };
}
