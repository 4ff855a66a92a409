import 'server-only';
import type { Language } from '#lib/core/languages';
import { invalid, type Problem } from '#lib/core/result';
import { type Database, db } from '#lib/platform/db/client';
import type { ShownMedia } from '#lib/publishing/freshness';
import { type ContentMoment, contentMoment } from '#lib/publishing/moment';
import { visibleAt } from '#lib/publishing/visible';
import type { DocumentView } from './document-view.ts';
import { mediumTag } from './media-tags.ts';
import { earlierEnd, type MediumKind, type MediumStanding, obstacleOf, shownUntil } from './medium.ts';
import {
  documentFields,
  pictureFields,
  standingFields,
  toDocumentView,
  toPictureView,
} from './medium-view.ts';
import type { PictureView } from './picture-view.ts';

export interface ShownPictures {
  /** By medium id. */
  pictures: Map<string, PictureView>;
  /** Ids of those in which a child can be recognised, in the order asked for. */
  ofChildren: string[];
  /** What the page depends on. */
  media: ShownMedia;
}

interface Row extends MediumStanding {
  id: string;
  baseName: string;
}

/** Those of the rows that the public may see at a moment, and what a page that shows them depends on. */
function shownAt<One extends Row>(
  ids: string[],
  rows: One[],
  now: Date,
): { shown: One[]; media: ShownMedia } {
  const shown = rows.filter((row) => obstacleOf(row, now) === null);
  let until: Date | null = null;
  for (const row of shown) until = earlierEnd(until, shownUntil(row));
  const media = {
    names: shown.map(({ baseName }) => baseName),
    tags: [...new Set(ids)].map(mediumTag),
    until,
  };
  return { shown, media };
}

/**
 * The pictures with these ids as pages show them in a language. The caller has found the ids in a publication that the
 * public may see; what does not exist, was taken down, or shows a child without a consent that holds is left out.
 */
export async function findPictures(
  database: Database,
  ids: string[],
  language: Language,
  { now }: Pick<ContentMoment, 'now'>,
): Promise<ShownPictures> {
  const rows =
    ids.length === 0
      ? []
      : await database.medium.findMany({
          where: { id: { in: ids }, kind: 'picture' },
          select: { ...standingFields, ...pictureFields(language) },
        });
  const { shown, media } = shownAt(ids, rows, now);
  const ofChildren = new Set(shown.filter((row) => row.childAnswer === 'yes').map(({ id }) => id));
  return {
    pictures: new Map(shown.map((row) => [row.id, toPictureView(row)])),
    ofChildren: [...new Set(ids)].filter((id) => ofChildren.has(id)),
    media,
  };
}

/** The documents with these ids as pages offer them in a language; the same is left out as of pictures. */
export async function findDocuments(
  database: Database,
  ids: string[],
  language: Language,
  { now }: Pick<ContentMoment, 'now'>,
): Promise<{ documents: Map<string, DocumentView>; media: ShownMedia }> {
  const rows =
    ids.length === 0
      ? []
      : await database.medium.findMany({
          where: { id: { in: ids }, kind: 'document' },
          select: { ...standingFields, ...documentFields(language) },
        });
  const { shown, media } = shownAt(ids, rows, now);
  return { documents: new Map(shown.map((row) => [row.id, toDocumentView(row)])), media };
}

/** A picture or document that is about to be published, and the field of the form that holds it. */
export interface UsedMedium {
  id: string;
  kind: MediumKind;
  /** Such as `cover` or `body`. */
  field: string;
}

const obstacleCodes = {
  takenDown: 'mediumTakenDown',
  unanswered: 'childQuestionOpen',
  noConsent: 'consentNeeded',
} as const;

/** Which medium a problem is about: its id, and how it is called where it can't be seen. */
function namedIn(used: UsedMedium[], { id, kind, field }: UsedMedium): Record<string, string | number> {
  if (field === 'cover') return { mediumId: id, place: 'cover' };
  if (field !== 'body') return { mediumId: id };
  const shown = used.filter((one) => one.field === field && one.kind === kind).map((one) => one.id);
  return { mediumId: id, place: kind, number: [...new Set(shown)].indexOf(id) + 1 };
}

/**
 * What stands in the way of publishing these media in a language, each problem once a medium and field: what is gone or of
 * another kind, what has no words, was taken down, or shows a child that nobody gave consent for. Fields of words are named
 * `<language>.<field>`; `mediumId`, `place` and `number` of `params` say which it is.
 */
export async function findMediaProblems(
  database: Database,
  used: UsedMedium[],
  language: Language,
): Promise<Problem[]> {
  if (used.length === 0) return [];
  const [clock] = await database.$queryRaw<{ now: Date }[]>`select now() as now`;
  const now = clock?.now ?? new Date();
  const rows = await database.medium.findMany({
    where: { id: { in: used.map(({ id }) => id) } },
    select: {
      ...standingFields,
      id: true,
      isDecorative: true,
      texts: { where: { language }, select: { alt: true } },
    },
  });
  const problems = new Map<string, Problem>();
  const add = (problem: Problem): void =>
    void problems.set(`${problem.code} ${problem.field} ${problem.params?.['mediumId']}`, problem);
  for (const one of used) {
    const { id, kind, field } = one;
    const params = namedIn(used, one);
    const row = rows.find((row) => row.id === id && row.kind === kind);
    if (!row) {
      add(invalid('pictureMissing', { field, params }));
      continue;
    }
    const obstacle = obstacleOf(row, now);
    if (obstacle) add(invalid(obstacleCodes[obstacle], { field, params }));
    const isTold = row.isDecorative || Boolean(row.texts[0]?.alt.trim());
    const code = kind === 'picture' ? 'altNeeded' : 'documentTitleNeeded';
    if (!isTold) add(invalid(code, { field: `${language}.${field}`, params }));
  }
  return [...problems.values()];
}

/**
 * A picture that a page shows to the public now, with the title of that page: what a visitor may ask to be removed. Null
 * where the page, in this language, does not show it.
 */
export async function findShownPicture(
  { itemId, mediumId, language }: { itemId: string; mediumId: string; language: Language },
  database: Database = db(),
): Promise<{ picture: PictureView; title: string } | null> {
  const { now } = await contentMoment(database);
  const publication = await database.publication.findFirst({
    where: { itemId, language, media: { some: { mediumId } }, ...visibleAt(now) },
    select: { revision: { select: { title: true } } },
  });
  if (!publication) return null;
  const picture = (await findPictures(database, [mediumId], language, { now })).pictures.get(mediumId);
  return picture ? { picture, title: publication.revision.title } : null;
}
