import 'server-only';
import { getTranslations } from 'next-intl/server';
import { findArticleDraft } from '#lib/articles/admin-queries/find-article-draft';
import { saveArticle } from '#lib/articles/commands/save-article';
import { saveArticleDraft } from '#lib/articles/commands/save-article-draft';
import { saveArticleSharedDraft } from '#lib/articles/commands/save-article-shared-draft';
import type { Problem } from '#lib/core/result';
import type { Locale } from '#lib/i18n/locales';
import type { Actor } from '#lib/publishing/actor';
import type { Answer } from '../../../../../../components/admin/editor/saving/save-machine.ts';
import type { ReadRequest } from './save-request.ts';
import { theirShared, theirWords } from './their-words.ts';

/** An article, and who saves it in which language of the desk. */
export interface SavePlace {
  actor: Actor;
  itemId: string;
  locale: Locale;
}

async function saveWords(place: SavePlace, request: ReadRequest): Promise<Answer<unknown>> {
  const { language, base, content } = request;
  const input = {
    ...{ itemId: place.itemId, language, words: content },
    ...{ baseRevisionId: base.revisionId, draftVersion: base.draftVersion, redactions: base.redactions },
  };
  if (request.act === 'draft') {
    const kept = await saveArticleDraft(place.actor, input);
    if (!kept.ok) return notSaved(place, request, kept.problems);
    const { draftVersion, savedAt } = kept.value;
    return { kind: 'saved', base: { ...base, draftVersion }, savedAt };
  }
  const saved = await saveArticle(place.actor, input);
  if (!saved.ok) return notSaved(place, request, saved.problems);
  const { revisionId } = saved.value;
  const draft = (await findArticleDraft(place.actor, place.itemId))?.languages[language];
  const savedAt = draft?.revision?.savedAt ?? new Date().toISOString();
  return { kind: 'saved', base: { ...base, revisionId, draftVersion: 0 }, savedAt };
}

async function saveShared(place: SavePlace, request: ReadRequest): Promise<Answer<unknown>> {
  const { base, content } = request;
  const kept = await saveArticleSharedDraft(place.actor, {
    ...{ itemId: place.itemId, shared: content, redactions: base.redactions },
    ...{ baseSharedRevisionId: base.revisionId, draftVersion: base.draftVersion },
  });
  if (!kept.ok) return notSaved(place, request, kept.problems);
  const { draftVersion, savedAt } = kept.value;
  return { kind: 'saved', base: { ...base, draftVersion }, savedAt };
}

/** Tells what stands in the way; where somebody else saved, with what they saved. */
async function notSaved(
  { actor, itemId, locale }: SavePlace,
  { part, language }: ReadRequest,
  problems: Problem[],
): Promise<Answer<unknown>> {
  const isOurs = ({ kind, params }: Problem): boolean =>
    kind === 'conflict' && (params?.['part'] ?? 'words') === part;
  const article = problems.some(isOurs) ? await findArticleDraft(actor, itemId) : null;
  if (article) {
    const theirs = part === 'words' ? theirWords(article, language, actor.accountId) : theirShared(article);
    return { kind: 'conflict', theirs };
  }
  const t = await getTranslations({ locale, namespace: 'problems' });
  return { kind: 'refused', reasons: [...new Set(problems.map(({ code, params }) => t(code, params)))] };
}

/** Saves what an editor sent, and says what came of it. */
export function answerSave(place: SavePlace, request: ReadRequest): Promise<Answer<unknown>> {
  return request.part === 'words' ? saveWords(place, request) : saveShared(place, request);
}
