import 'server-only';
import { findArticleDraft } from '#lib/articles/admin-queries/find-article-draft';
import { findCheckedParts } from '#lib/articles/admin-queries/find-checked-parts';
import { listMissing } from '#lib/articles/admin-queries/list-missing';
import type { ArticleDraft, LanguageDraft } from '#lib/articles/article-draft-view';
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
import { mediaOf, peopleOf } from '#lib/publishing/body/body-references';
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

async function sourceOf(actor: Actor, article: ArticleDraft, language: Language): Promise<SourceView | null> {
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

/** An article in one language as its editor shows it; null where there is no such article. */
export async function loadEditor(
  actor: Actor,
  itemId: string,
  language: Language | null,
  locale: Locale,
): Promise<EditorView | null> {
  const article = await findArticleDraft(actor, itemId);
  if (!article) return null;
  const chosen = language ?? article.sourceLanguage;
  const draft = article.languages[chosen];
  const bodies = [draft.words.body, article.languages[article.sourceLanguage].words.body];
  const { coverId, peopleIds, eventId } = article.shared;
  const mediumIds = [...bodies.flatMap(mediaOf), ...(coverId ? [coverId] : [])];
  const [toDo, source, people, media, event] = await Promise.all([
    listMissing(actor, itemId),
    sourceOf(actor, article, chosen),
    listPeopleById(actor, locale, [...new Set([...bodies.flatMap(peopleOf), ...peopleIds])]),
    knownMedia([...new Set(mediumIds)], locale),
    eventId ? findEventChoice(actor, locale, eventId) : null,
  ]);
  const { ky, ru, en } = article.languages;
  return {
    itemId,
    sourceLanguage: article.sourceLanguage,
    standings: { ky: standingOf(ky), ru: standingOf(ru), en: standingOf(en) },
    draft,
    words: theirWords(article, chosen, actor.accountId),
    shared: theirShared(article),
    source,
    toDo: toDo?.[chosen] ?? { missing: [], outdated: [], changed: [] },
    people,
    media,
    event,
  };
}
