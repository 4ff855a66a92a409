import 'server-only';
import type { Language } from '#lib/core/languages';
import { type Database, db } from '#lib/platform/db/client';
import type { DocumentView } from '../document-view.ts';
import { type MediumKind, mayBePreviewed } from '../medium.ts';
import {
  documentFields,
  pictureFields,
  standingFields,
  toDocumentView,
  toPictureView,
} from '../medium-view.ts';
import type { PictureView } from '../picture-view.ts';

/** Where the files of unpublished media are fetched from, such as `deskFilePath`. */
export type FilePath = (name: string) => string;

/** Pictures as a preview shows them, published or not, by medium id. What was taken down is left out here too. */
export async function findDraftPictures(
  ids: string[],
  language: Language,
  pathOf: FilePath,
  database: Database = db(),
): Promise<Map<string, PictureView>> {
  const rows = await database.medium.findMany({
    where: { id: { in: ids }, kind: 'picture', takenDownAt: null },
    select: pictureFields(language),
  });
  return new Map(rows.map((row) => [row.id, toPictureView(row, pathOf)]));
}

/** Which of these media were taken down: in the library, and shown to nobody. */
export async function findTakenDown(
  ids: string[],
  database: Database = db(),
): Promise<{ mediumId: string; kind: MediumKind }[]> {
  const rows = await database.medium.findMany({
    where: { id: { in: ids }, takenDownAt: { not: null }, originalName: { not: '' } },
    select: { id: true, kind: true },
  });
  return rows.map(({ id: mediumId, kind }) => ({ mediumId, kind }));
}

/** Documents as a preview offers them, published or not, by medium id. */
export async function findDraftDocuments(
  ids: string[],
  language: Language,
  pathOf: FilePath,
  database: Database = db(),
): Promise<Map<string, DocumentView>> {
  const rows = await database.medium.findMany({
    where: { id: { in: ids }, kind: 'document', takenDownAt: null },
    select: documentFields(language),
  });
  return new Map(rows.map((row) => [row.id, toDocumentView(row, pathOf)]));
}

/** Those of the media that the holder of a preview link may see at a moment of the database's clock. */
export async function listPreviewable(
  ids: string[],
  now: Date,
  database: Database = db(),
): Promise<string[]> {
  const rows = await database.medium.findMany({
    where: { id: { in: ids } },
    select: { id: true, ...standingFields },
  });
  return rows.filter((row) => mayBePreviewed(row, now)).map(({ id }) => id);
}
