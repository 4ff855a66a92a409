import 'server-only';
import { type Database, db } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import type { PreviewLinkRow } from '../article-desk-view.ts';
import type { ArticlePage } from '../article-view.ts';

/** The preview links of an article that still work, newest first. */
export async function listPreviewLinks(
  _actor: Actor,
  _itemId: string,
  _database: Database = db(),
): Promise<PreviewLinkRow[]> {
  throw new Error('not written yet');
}

/** What the holder of a preview link sees; null where the link is none, ended or was ended. The link is the right. */
export async function findLinkedPreview(
  _token: string,
  _database: Database = db(),
): Promise<ArticlePage | null> {
  throw new Error('not written yet');
}

/** Whether the holder of a preview link may fetch this file: it is shown by what the link shows. */
export async function isLinkedFile(
  _token: string,
  _name: string,
  _database: Database = db(),
): Promise<boolean> {
  throw new Error('not written yet');
}
