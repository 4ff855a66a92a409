import 'server-only';
import type { Language } from '#lib/core/languages';
import type { Locale } from '#lib/i18n/locales';
import { findPageDraft, listMissingInPage } from '#lib/pages/admin-queries/find-page-draft';
import type { Actor } from '#lib/publishing/actor';
import type { EditorView } from '../../../../../../components/admin/editor/editor-view.ts';
import { editorViewOfWords } from '../../../articles/[id]/load-editor.ts';

/** The words of a page in one language as their editor shows them; null where there is no such page. */
export async function loadPageEditor(
  actor: Actor,
  itemId: string,
  language: Language | null,
  locale: Locale,
): Promise<EditorView | null> {
  const page = await findPageDraft(actor, itemId);
  if (!page) return null;
  return editorViewOfWords(actor, page, await listMissingInPage(page), { language, locale });
}
