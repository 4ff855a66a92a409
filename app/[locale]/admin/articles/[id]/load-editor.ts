import 'server-only';
import { findArticleChoices } from '#lib/articles/admin-queries/article-choices';
import { findArticleDraft } from '#lib/articles/admin-queries/find-article-draft';
import { listMissing } from '#lib/articles/admin-queries/list-missing';
import type { Language } from '#lib/core/languages';
import { findEventChoice } from '#lib/events/admin-queries/event-choices';
import type { Locale } from '#lib/i18n/locales';
import {
  findDraftDocuments,
  findDraftPictures,
  findTakenDown,
} from '#lib/media/admin-queries/find-draft-media';
import { deskFilePath } from '#lib/media/media-paths';
import { listPeopleById } from '#lib/people/admin-queries';
import type { Actor } from '#lib/publishing/actor';
import { findCheckedParts } from '#lib/publishing/admin-queries/find-checked-parts';
import { mediaOf, peopleOf } from '#lib/publishing/body/body-references';
import type { LanguageToDo } from '#lib/publishing/desk-view';
import type { ItemDraft, LanguageDraft } from '#lib/publishing/draft-view';
import type {
  EditorView,
  SourceView,
  TabStanding,
} from '../../../../../components/admin/editor/editor-view.ts';
import type { KnownMedium } from '../../../../../components/admin/editor/known-names.ts';
import { theirShared, theirWords } from './draft/their-words.ts';

function standingOf(draft: LanguageDraft): TabStanding {
  const { state, handedOver, revision, draftVersion, outdated, changed, publicPath, isChanged } = draft;
  return {
    ...{ state, handedOver },
    isBegun: revision !== null || draftVersion > 0,
    isBehind: changed.length > 0,
    needsCheck: outdated.length > 0,
    hasDraft: draftVersion > 0,
    isPublic: publicPath !== null,
    isChanged,
  };
}

async function sourceOf(
  actor: Actor,
  article: ItemDraft<unknown>,
  language: Language,
): Promise<SourceView | null> {
  if (language === article.sourceLanguage) return null;
  const { words, blockDigests: digests } = article.languages[article.sourceLanguage];
  const { checks } = article.languages[language].words;
  const stale = Object.entries(checks).filter(
    ([id, digest]) => Object.hasOwn(digests, id) && digests[id] !== digest,
  );
  const place = { itemId: article.itemId, language: article.sourceLanguage };
  const { blocks, lines } = await findCheckedParts(actor, place, Object.fromEntries(stale));
  return {
    language: article.sourceLanguage,
    ...{ words, digests, checkedAgainst: blocks, linesCheckedAgainst: lines },
  };
}

/** The pictures and documents that an article points to, as its editor draws them. */
async function knownMedia(ids: string[], locale: Locale): Promise<KnownMedium[]> {
  const pathOf = (name: string): string => deskFilePath(locale, name);
  const [pictures, documents, takenDown] = await Promise.all([
    findDraftPictures(ids, locale, pathOf),
    findDraftDocuments(ids, locale, pathOf),
    findTakenDown(ids),
  ]);
  return [
    ...[...pictures].map(([mediumId, { alt, sources }]): KnownMedium => {
      const jpegs = sources.filter(({ format }) => format === 'jpg');
      const src = (jpegs.find(({ width }) => width >= 640) ?? jpegs.at(-1))?.src ?? null;
      return { mediumId, kind: 'picture', title: alt, src, isTakenDown: false };
    }),
    ...[...documents].map(
      ([mediumId, { title }]): KnownMedium => ({
        ...{ mediumId, kind: 'document', title, src: null, isTakenDown: false },
      }),
    ),
    ...takenDown.map((medium): KnownMedium => ({ ...medium, title: '', src: null, isTakenDown: true })),
  ];
}

/** What of an item the editor of one kind shows besides its words. */
interface EditorParts {
  toDo: Record<Language, LanguageToDo>;
  shared: EditorView['shared'];
  /** Media and people that what the languages share names. */
  sharedMedia: string[];
  sharedPeople: string[];
  /** What it reports on. */
  event: EditorView['event'];
  pinned: EditorView['pinned'];
}

/** An item in one language as its editor shows it. */
async function editorViewOf(
  actor: Actor,
  item: ItemDraft<unknown>,
  { toDo, shared, sharedMedia, sharedPeople, event, pinned }: EditorParts,
  { language, locale }: { language: Language | null; locale: Locale },
): Promise<EditorView> {
  const { itemId, sourceLanguage, languages } = item;
  const chosen = language ?? sourceLanguage;
  const draft = languages[chosen];
  const bodies = [draft.words.body, languages[sourceLanguage].words.body];
  const [source, people, media] = await Promise.all([
    sourceOf(actor, item, chosen),
    listPeopleById(actor, locale, [...new Set([...bodies.flatMap(peopleOf), ...sharedPeople])]),
    knownMedia([...new Set([...bodies.flatMap(mediaOf), ...sharedMedia])], locale),
  ]);
  const { ky, ru, en } = languages;
  return {
    ...{ itemId, sourceLanguage, draft, shared, source, people, media, event, pinned },
    standings: { ky: standingOf(ky), ru: standingOf(ru), en: standingOf(en) },
    words: theirWords(item, chosen, actor.accountId),
    toDo: toDo[chosen],
  };
}

/** The words alone of an item in one language as their editor shows them; what its languages share is on another page. */
export function editorViewOfWords(
  actor: Actor,
  item: ItemDraft<unknown>,
  toDo: Record<Language, LanguageToDo>,
  seen: { language: Language | null; locale: Locale },
): Promise<EditorView> {
  const parts = { toDo, shared: null, sharedMedia: [], sharedPeople: [], event: null, pinned: [] };
  return editorViewOf(actor, item, parts, seen);
}

/** An article in one language as its editor shows it; null where there is no such article. */
export async function loadEditor(
  actor: Actor,
  itemId: string,
  language: Language | null,
  locale: Locale,
): Promise<EditorView | null> {
  const [article, toDo] = await Promise.all([findArticleDraft(actor, itemId), listMissing(actor, itemId)]);
  if (!article || !toDo) return null;
  const { coverId, peopleIds: sharedPeople, eventId, pinnedIds = [] } = article.shared;
  const sharedMedia = coverId ? [coverId] : [];
  const [event, pinned] = await Promise.all([
    eventId ? findEventChoice(actor, locale, eventId) : null,
    findArticleChoices(actor, locale, pinnedIds),
  ]);
  const parts = { toDo, shared: theirShared(article), sharedMedia, sharedPeople, event, pinned };
  return editorViewOf(actor, article, parts, { language, locale });
}
