import { findMilestoneDraft } from '#lib/milestones/admin-queries/find-milestone-draft';
import { saveMilestone } from '#lib/milestones/commands/save-milestone';
import { saveMilestoneDraft } from '#lib/milestones/commands/save-milestone-draft';
import {
  answerSending,
  answerView,
  type DraftContext,
} from '../../../../articles/[id]/draft/answer-editor.ts';
import type { SavedKind } from '../../../../articles/[id]/draft/answer-save.ts';
import { loadMilestoneEditor } from '../load-milestone-editor.ts';

const milestones: SavedKind = {
  find: (actor, itemId) => findMilestoneDraft(actor, itemId),
  keepWords: (actor, input) => saveMilestoneDraft(actor, input),
  saveWords: (actor, input) => saveMilestone(actor, input),
  keepShared: null,
};

/** How the words of a milestone stand in one language, for their editor. */
export async function GET(request: Request, context: DraftContext): Promise<Response> {
  return await answerView(request, context, loadMilestoneEditor);
}

/** Saves what an editor holds: what is being typed, or a version. */
export async function PUT(request: Request, context: DraftContext): Promise<Response> {
  return await answerSending(request, context, milestones);
}
