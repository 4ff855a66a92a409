import { findPageDraft } from '#lib/pages/admin-queries/find-page-draft';
import { savePage } from '#lib/pages/commands/save-page';
import { savePageDraft } from '#lib/pages/commands/save-page-draft';
import {
  answerSending,
  answerView,
  type DraftContext,
} from '../../../../articles/[id]/draft/answer-editor.ts';
import type { SavedKind } from '../../../../articles/[id]/draft/answer-save.ts';
import { loadPageEditor } from '../load-page-editor.ts';

const pages: SavedKind = {
  find: (actor, itemId) => findPageDraft(actor, itemId),
  keepWords: (actor, input) => savePageDraft(actor, input),
  saveWords: (actor, input) => savePage(actor, input),
  keepShared: null,
};

/** How the words of a page stand in one language, for their editor. */
export async function GET(request: Request, context: DraftContext): Promise<Response> {
  return await answerView(request, context, loadPageEditor);
}

/** Saves what an editor holds: what is being typed, or a version. */
export async function PUT(request: Request, context: DraftContext): Promise<Response> {
  return await answerSending(request, context, pages);
}
