import { findArticleDraft } from '#lib/articles/admin-queries/find-article-draft';
import { saveArticle } from '#lib/articles/commands/save-article';
import { saveArticleDraft } from '#lib/articles/commands/save-article-draft';
import { saveArticleSharedDraft } from '#lib/articles/commands/save-article-shared-draft';
import { loadEditor } from '../load-editor.ts';
import { answerSending, answerView, type DraftContext } from './answer-editor.ts';
import type { SavedKind } from './answer-save.ts';

const articles: SavedKind = {
  find: (actor, itemId) => findArticleDraft(actor, itemId),
  keepWords: (actor, input) => saveArticleDraft(actor, input),
  saveWords: (actor, input) => saveArticle(actor, input),
  keepShared: (actor, input) => saveArticleSharedDraft(actor, input),
};

/** How an article stands in one language, for its editor. */
export async function GET(request: Request, context: DraftContext): Promise<Response> {
  return await answerView(request, context, loadEditor);
}

/** Saves what an editor holds: what is being typed, or a version. */
export async function PUT(request: Request, context: DraftContext): Promise<Response> {
  return await answerSending(request, context, articles);
}
