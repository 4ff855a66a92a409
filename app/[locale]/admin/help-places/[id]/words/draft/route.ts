import { findHelpPlaceDraft } from '#lib/help-places/admin-queries/find-help-place-draft';
import { saveHelpPlace } from '#lib/help-places/commands/save-help-place';
import { saveHelpPlaceDraft } from '#lib/help-places/commands/save-help-place-draft';
import {
  answerSending,
  answerView,
  type DraftContext,
} from '../../../../articles/[id]/draft/answer-editor.ts';
import type { SavedKind } from '../../../../articles/[id]/draft/answer-save.ts';
import { loadHelpPlaceEditor } from '../load-help-place-editor.ts';

const helpPlaces: SavedKind = {
  find: (actor, itemId) => findHelpPlaceDraft(actor, itemId),
  keepWords: (actor, input) => saveHelpPlaceDraft(actor, input),
  saveWords: (actor, input) => saveHelpPlace(actor, input),
  keepShared: null,
};

/** How the words of a help place stand in one language, for their editor. */
export async function GET(request: Request, context: DraftContext): Promise<Response> {
  return await answerView(request, context, loadHelpPlaceEditor);
}

/** Saves what an editor holds: what is being typed, or a version. */
export async function PUT(request: Request, context: DraftContext): Promise<Response> {
  return await answerSending(request, context, helpPlaces);
}
