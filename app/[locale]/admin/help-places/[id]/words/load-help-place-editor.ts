import 'server-only';
import type { Language } from '#lib/core/languages';
import {
  findHelpPlaceDraft,
  listMissingInHelpPlace,
} from '#lib/help-places/admin-queries/find-help-place-draft';
import type { Locale } from '#lib/i18n/locales';
import type { Actor } from '#lib/publishing/actor';
import type { EditorView } from '../../../../../../components/admin/editor/editor-view.ts';
import { editorViewOfWords } from '../../../articles/[id]/load-editor.ts';

/** The words of a help place in one language as their editor shows them; null where there is no such place. */
export async function loadHelpPlaceEditor(
  actor: Actor,
  itemId: string,
  language: Language | null,
  locale: Locale,
): Promise<EditorView | null> {
  const place = await findHelpPlaceDraft(actor, itemId);
  if (!place) return null;
  return editorViewOfWords(actor, place, await listMissingInHelpPlace(place), { language, locale });
}
