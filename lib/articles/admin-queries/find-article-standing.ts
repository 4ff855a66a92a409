import 'server-only';
import { canonicalJson, digestOf } from '#lib/core/digest';
import { isId } from '#lib/core/id-shape';
import { type Language, languages } from '#lib/core/languages';
import { type Database, db, type Prisma } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { findNewestRevisionIds } from '#lib/publishing/admin-queries/newest-revisions';
import type { Body } from '#lib/publishing/body/body';
import { mediaOf } from '#lib/publishing/body/body-references';
import { contentMoment } from '#lib/publishing/moment';
import { findMarks } from '#lib/publishing/seen-query';
import { visibleAt } from '#lib/publishing/visible';
import { type DraftWords, digestOfWords, type Words } from '#lib/publishing/words';
import { articleSharedSchema } from '../article.ts';
import { articlePath } from '../article-paths.ts';
import type {
  ArticleStanding,
  LanguageStanding,
  SharedStanding,
  StandingText,
} from '../article-standing-view.ts';

const byName = { select: { displayName: true } } as const;
const words = { title: true, summary: true, body: true } as const;

const localizationFields = (newestIds: string[], now: Date) =>
  ({
    language: true,
    state: true,
    slug: true,
    handedOverRevisionId: true,
    timeline: {
      where: { kind: 'handed-over' },
      orderBy: { happenedAt: 'desc' },
      take: 1,
      select: { happenedAt: true, actor: byName },
    },
    publications: {
      where: visibleAt(now),
      take: 1,
      select: {
        sharedRevisionId: true,
        visibleFrom: true,
        publishedAt: true,
        revision: { select: { id: true, number: true, checks: true, ...words } },
      },
    },
    revisions: {
      where: { id: { in: newestIds } },
      select: { id: true, number: true, checks: true, createdAt: true, createdBy: byName, ...words },
    },
    workingDraft: {
      select: { version: true, baseRevisionId: true, content: true, updatedAt: true, account: byName },
    },
    stateChanges: {
      where: { toState: 'withdrawn' },
      orderBy: { changedAt: 'desc' },
      take: 1,
      select: { changedAt: true, publicReason: true, actor: byName },
    },
  }) satisfies Prisma.LocalizationSelect;

const draftFields = { content: true, updatedAt: true, account: byName } as const;

async function load(database: Database, itemId: string, now: Date) {
  const newestIds = await findNewestRevisionIds(database, itemId);
  return database.item.findFirst({
    where: { id: itemId, kind: 'article' },
    select: {
      sourceLanguage: true,
      article: { select: { form: true } },
      localizations: { select: localizationFields(newestIds, now) },
      sharedRevisions: { orderBy: { number: 'desc' }, take: 1, select: { id: true, content: true } },
      sharedDraft: { select: draftFields },
    },
  });
}

type LoadedItem = NonNullable<Awaited<ReturnType<typeof load>>>;
type LoadedLocalization = LoadedItem['localizations'][number];

function textOf(stored: { title: string; summary: string; body: unknown }): StandingText {
  const { title, summary } = stored;
  const found: Words = { title, summary, body: stored.body as Body };
  return { words: found, digest: digestOfWords(found) };
}

function liveOf({ language, slug, publications }: LoadedLocalization): LanguageStanding['live'] {
  const [live] = publications;
  if (!live) return null;
  return {
    ...textOf(live.revision),
    revisionId: live.revision.id,
    sharedRevisionId: live.sharedRevisionId,
    number: live.revision.number,
    path: articlePath(language, slug ?? ''),
    since: live.visibleFrom.toISOString(),
    publishedAt: live.publishedAt.toISOString(),
  };
}

/** The numbers of the revisions that wait for the editors, by their ids. */
async function numbersHandedOver(database: Database, item: LoadedItem): Promise<Map<string, number>> {
  const ids = item.localizations.flatMap((row) => row.handedOverRevisionId ?? []);
  if (ids.length === 0) return new Map();
  const rows = await database.revision.findMany({
    where: { id: { in: ids } },
    select: { id: true, number: true },
  });
  return new Map(rows.map(({ id, number }) => [id, number]));
}

function handedOverOf(
  { handedOverRevisionId: revisionId, timeline }: LoadedLocalization,
  numbers: ReadonlyMap<string, number>,
): LanguageStanding['handedOver'] {
  const number = revisionId === null ? undefined : numbers.get(revisionId);
  const [entry] = timeline;
  if (revisionId === null || number === undefined || !entry) return null;
  return { revisionId, number, at: entry.happenedAt.toISOString(), by: entry.actor.displayName };
}

function isRechecked({ publications: [live], revisions: [saved] }: LoadedLocalization): boolean {
  return live && saved ? canonicalJson(live.revision.checks) !== canonicalJson(saved.checks) : false;
}

function languageStanding(row: LoadedLocalization, numbers: ReadonlyMap<string, number>): LanguageStanding {
  const { language, state, slug, workingDraft: draft } = row;
  const [saved] = row.revisions;
  const [withdrawal] = row.stateChanges;
  return {
    ...{ language, state, slug },
    live: liveOf(row),
    saved: saved
      ? {
          ...textOf(saved),
          revisionId: saved.id,
          number: saved.number,
          at: saved.createdAt.toISOString(),
          by: saved.createdBy.displayName,
        }
      : null,
    draft: draft
      ? {
          ...textOf(draft.content as unknown as DraftWords),
          checks: (draft.content as unknown as DraftWords).checks,
          version: draft.version,
          baseRevisionId: draft.baseRevisionId,
          at: draft.updatedAt.toISOString(),
          by: draft.account.displayName,
        }
      : null,
    isRechecked: isRechecked(row),
    handedOver: handedOverOf(row, numbers),
    withdrawn:
      state === 'withdrawn' && withdrawal
        ? {
            at: withdrawal.changedAt.toISOString(),
            by: withdrawal.actor.displayName,
            reason: withdrawal.publicReason,
          }
        : null,
  };
}

function sharedStanding({ sharedRevisions, sharedDraft }: LoadedItem): SharedStanding {
  const [saved] = sharedRevisions;
  return {
    saved: saved
      ? {
          id: saved.id,
          content: articleSharedSchema.parse(saved.content),
          digest: digestOf(saved.content),
        }
      : null,
    draft: sharedDraft
      ? {
          content: articleSharedSchema.parse(sharedDraft.content),
          digest: digestOf(sharedDraft.content),
          at: sharedDraft.updatedAt.toISOString(),
          by: sharedDraft.account.displayName,
        }
      : null,
  };
}

async function mediaVersions(
  database: Database,
  shared: SharedStanding,
  standings: LanguageStanding[],
): Promise<ArticleStanding['media']> {
  const covers = [shared.saved, shared.draft].flatMap((one) => one?.content.coverId ?? []);
  const texts = standings.flatMap(({ saved, draft }) => [saved, draft]);
  const inBodies = texts.flatMap((one) => (one ? mediaOf(one.words.body) : []));
  const rows = await database.medium.findMany({
    where: { id: { in: [...covers, ...inBodies] } },
    select: { id: true, version: true },
  });
  return Object.fromEntries(rows.map(({ id, version }) => [id, version]));
}

/** How an article stands in each language, for whoever decides what goes out. Null where there is no such article. */
export async function findArticleStanding(
  actor: Actor,
  itemId: string,
  database: Database = db(),
): Promise<ArticleStanding | null> {
  if (!mayPublishing(actor, 'read') || !isId(itemId)) return null;
  const { now } = await contentMoment(database);
  // Before the words are read, so that nobody takes what is older for newer.
  const marks = await findMarks(database, itemId);
  const redactions = await database.redaction.count({ where: { itemId, mediumId: null } });
  const item = await load(database, itemId, now);
  if (!item) return null;
  const numbers = await numbersHandedOver(database, item);
  const standings = new Map(item.localizations.map((row) => [row.language, languageStanding(row, numbers)]));
  const of = (language: Language): LanguageStanding => {
    const standing = standings.get(language);
    if (!standing) throw new Error(`article ${itemId} has no localization in ${language}`);
    return standing;
  };
  const shared = sharedStanding(item);
  const [ky, ru, en] = languages.map(of) as [LanguageStanding, LanguageStanding, LanguageStanding];
  return {
    itemId,
    form: item.article?.form ?? 'news',
    sourceLanguage: item.sourceLanguage,
    shared,
    media: await mediaVersions(database, shared, [ky, ru, en]),
    ...{ marks, redactions },
    languages: { ky, ru, en },
  };
}
