import 'server-only';
import { getTranslations } from 'next-intl/server';
import { invalid, type Problem, type Result } from '#lib/core/result';
import type { Locale } from '#lib/i18n/locales';
import type { Actor } from '#lib/publishing/actor';
import type { SavedLanguage, SaveLanguageInput } from '#lib/publishing/commands/save-language';
import type { SavedSharedDraft, SaveSharedDraftInput } from '#lib/publishing/commands/save-shared-draft';
import type { SavedWorkingDraft } from '#lib/publishing/commands/save-working-draft';
import type { ItemDraft } from '#lib/publishing/draft-view';
import type { Answer } from '../../../../../../components/admin/editor/saving/save-machine.ts';
import type { ReadRequest } from './save-request.ts';
import { theirShared, theirWords } from './their-words.ts';

/** An item, and who saves it in which language of the desk. */
export interface SavePlace {
  actor: Actor;
  itemId: string;
  locale: Locale;
}

/** How one kind of item is saved and found. */
export interface SavedKind {
  find(actor: Actor, itemId: string): Promise<ItemDraft<unknown> | null>;
  keepWords(actor: Actor, input: SaveLanguageInput): Promise<Result<SavedWorkingDraft>>;
  saveWords(actor: Actor, input: SaveLanguageInput): Promise<Result<SavedLanguage>>;
  /** Null where what the languages share is saved elsewhere. */
  keepShared: ((actor: Actor, input: SaveSharedDraftInput) => Promise<Result<SavedSharedDraft>>) | null;
}

async function saveWords(kind: SavedKind, place: SavePlace, request: ReadRequest): Promise<Answer<unknown>> {
  const { language, base, content } = request;
  const input = {
    ...{ itemId: place.itemId, language, words: content },
    ...{ baseRevisionId: base.revisionId, draftVersion: base.draftVersion, redactions: base.redactions },
  };
  if (request.act === 'draft') {
    const kept = await kind.keepWords(place.actor, input);
    if (!kept.ok) return notSaved(kind, place, request, kept.problems);
    const { draftVersion, savedAt } = kept.value;
    return { kind: 'saved', base: { ...base, draftVersion }, savedAt };
  }
  const saved = await kind.saveWords(place.actor, input);
  if (!saved.ok) return notSaved(kind, place, request, saved.problems);
  const { revisionId } = saved.value;
  const draft = (await kind.find(place.actor, place.itemId))?.languages[language];
  const savedAt = draft?.revision?.savedAt ?? new Date().toISOString();
  return { kind: 'saved', base: { ...base, revisionId, draftVersion: 0 }, savedAt };
}

async function saveShared(kind: SavedKind, place: SavePlace, request: ReadRequest): Promise<Answer<unknown>> {
  const { base, content } = request;
  if (!kind.keepShared) return notSaved(kind, place, request, [invalid('notUnderstood')]);
  const kept = await kind.keepShared(place.actor, {
    ...{ itemId: place.itemId, shared: content, redactions: base.redactions },
    ...{ baseSharedRevisionId: base.revisionId, draftVersion: base.draftVersion },
  });
  if (!kept.ok) return notSaved(kind, place, request, kept.problems);
  const { draftVersion, savedAt } = kept.value;
  return { kind: 'saved', base: { ...base, draftVersion }, savedAt };
}

/** Tells what stands in the way; where somebody else saved, with what they saved. */
async function notSaved(
  kind: SavedKind,
  { actor, itemId, locale }: SavePlace,
  { part, language }: ReadRequest,
  problems: Problem[],
): Promise<Answer<unknown>> {
  const isOurs = ({ kind: ofProblem, params }: Problem): boolean =>
    ofProblem === 'conflict' && (params?.['part'] ?? 'words') === part;
  const item = problems.some(isOurs) ? await kind.find(actor, itemId) : null;
  if (item) {
    const theirs = part === 'words' ? theirWords(item, language, actor.accountId) : theirShared(item);
    return { kind: 'conflict', theirs };
  }
  const t = await getTranslations({ locale, namespace: 'problems' });
  return { kind: 'refused', reasons: [...new Set(problems.map(({ code, params }) => t(code, params)))] };
}

/** Saves what an editor sent, and says what came of it. */
export function answerSave(
  kind: SavedKind,
  place: SavePlace,
  request: ReadRequest,
): Promise<Answer<unknown>> {
  return request.part === 'words' ? saveWords(kind, place, request) : saveShared(kind, place, request);
}
