import 'server-only';
import { listPreviewable } from '#lib/media/admin-queries/find-draft-media';
import { type Database, db } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { findLinkedPair, listLivingLinks } from '#lib/publishing/admin-queries/revision-links';
import type { Body } from '#lib/publishing/body/body';
import { contentMoment } from '#lib/publishing/moment';
import { articleSharedSchema } from '../article.ts';
import type { PreviewLinkRow } from '../article-desk-view.ts';
import type { ArticlePage } from '../article-view.ts';
import { composePreview, type PreviewedPair, shownMedia } from './compose-preview.ts';

/** The preview links of an article that still open something, newest first. */
export async function listPreviewLinks(
  actor: Actor,
  itemId: string,
  database: Database = db(),
): Promise<PreviewLinkRow[]> {
  if (!mayPublishing(actor, 'read')) return [];
  const links = await listLivingLinks(database, itemId, 'article');
  return links.map(({ createdAt, expiresAt, ...link }) => ({
    ...link,
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
  }));
}

async function findPair(database: Database, token: string): Promise<PreviewedPair | null> {
  const linked = await findLinkedPair(database, token, 'article');
  if (!linked) return null;
  const { itemId, language, title, summary, body, shared } = linked;
  const words = { title, summary, body: body as Body };
  return { itemId, language, words, shared: articleSharedSchema.parse(shared) };
}

/** What the holder of a preview link sees; null where it opens nothing, whatever the reason. The link is the right. */
export async function findLinkedPreview(
  token: string,
  database: Database = db(),
): Promise<ArticlePage | null> {
  const pair = await findPair(database, token);
  return pair && composePreview(database, pair, 'link');
}

const storedName = /^[A-Za-z0-9._-]{1,200}$/;

/** Whether the holder of a preview link may fetch a stored file: what the link shows must show it. */
export async function isLinkedFile(token: string, name: string, database: Database = db()): Promise<boolean> {
  const pair = await findPair(database, token);
  if (!pair || !storedName.test(name)) return false;
  const { now } = await contentMoment(database);
  const found = await database.medium.count({
    where: {
      id: { in: await listPreviewable(shownMedia(pair), now, database) },
      OR: [{ variants: { some: { name } } }, { kind: 'document', originalName: name }],
    },
  });
  return found > 0;
}
