import 'server-only';
import type { Language } from '#lib/core/languages';
import type { Locale } from '#lib/i18n/locales';
import {
  findMilestoneDraft,
  listMissingInMilestone,
} from '#lib/milestones/admin-queries/find-milestone-draft';
import type { Actor } from '#lib/publishing/actor';
import type { EditorView } from '../../../../../../components/admin/editor/editor-view.ts';
import { editorViewOfWords } from '../../../articles/[id]/load-editor.ts';

/** The words of a milestone in one language as their editor shows them; null where there is no such milestone. */
export async function loadMilestoneEditor(
  actor: Actor,
  itemId: string,
  language: Language | null,
  locale: Locale,
): Promise<EditorView | null> {
  const milestone = await findMilestoneDraft(actor, itemId);
  if (!milestone) return null;
  return editorViewOfWords(actor, milestone, await listMissingInMilestone(milestone), { language, locale });
}
