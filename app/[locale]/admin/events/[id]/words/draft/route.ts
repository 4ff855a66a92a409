import { findEventDraft } from '#lib/events/admin-queries/find-event-draft';
import { saveEvent } from '#lib/events/commands/save-event';
import { saveEventDraft } from '#lib/events/commands/save-event-draft';
import {
  answerSending,
  answerView,
  type DraftContext,
} from '../../../../articles/[id]/draft/answer-editor.ts';
import type { SavedKind } from '../../../../articles/[id]/draft/answer-save.ts';
import { loadEventEditor } from '../load-event-editor.ts';

const events: SavedKind = {
  find: (actor, itemId) => findEventDraft(actor, itemId),
  keepWords: (actor, input) => saveEventDraft(actor, input),
  saveWords: (actor, input) => saveEvent(actor, input),
  keepShared: null,
};

/** How the words of an event stand in one language, for their editor. */
export async function GET(request: Request, context: DraftContext): Promise<Response> {
  return await answerView(request, context, loadEventEditor);
}

/** Saves what an editor holds: what is being typed, or a version. */
export async function PUT(request: Request, context: DraftContext): Promise<Response> {
  return await answerSending(request, context, events);
}
