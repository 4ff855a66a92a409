import 'server-only';
import type { Language } from '#lib/core/languages';
import { findEventDraft, listMissingInEvent } from '#lib/events/admin-queries/find-event-draft';
import type { Locale } from '#lib/i18n/locales';
import type { Actor } from '#lib/publishing/actor';
import type { EditorView } from '../../../../../../components/admin/editor/editor-view.ts';
import { editorViewOfWords } from '../../../articles/[id]/load-editor.ts';

/** The words of an event in one language as their editor shows them; null where there is no such event. */
export async function loadEventEditor(
  actor: Actor,
  itemId: string,
  language: Language | null,
  locale: Locale,
): Promise<EditorView | null> {
  const event = await findEventDraft(actor, itemId);
  if (!event) return null;
  return editorViewOfWords(actor, event, await listMissingInEvent(event), { language, locale });
}
