import 'server-only';
import type { Language } from '#lib/core/languages';
import { type Database, db } from '#lib/platform/db/client';
import type { Freshness } from '#lib/platform/render-record';
import type { Body } from '#lib/publishing/body/body';
import { freshnessOf } from '#lib/publishing/freshness';
import { contentMoment } from '#lib/publishing/moment';
import { visibleAt } from '#lib/publishing/visible';
import { type PageKey, pageSharedSchema } from './page.ts';
import type { PageView } from './page-view.ts';

/** A page of fixed purpose in a language; null where the public cannot see it. */
export async function findPage(
  language: Language,
  key: PageKey,
  database: Database = db(),
): Promise<{ view: PageView; freshness: Freshness } | null> {
  const moment = await contentMoment(database);
  const row = await database.publication.findFirst({
    where: { kind: 'page', language, item: { page: { key } }, ...visibleAt(moment.now) },
    select: {
      itemId: true,
      localizationId: true,
      visibleUntil: true,
      revisedAt: true,
      revision: { select: { title: true, summary: true, body: true } },
      sharedRevision: { select: { content: true } },
    },
  });
  if (!row) return null;
  const view: PageView = {
    key,
    language,
    title: row.revision.title,
    summary: row.revision.summary,
    body: row.revision.body as unknown as Body,
    sources: pageSharedSchema.parse(row.sharedRevision.content).sources,
    revisedAt: row.revisedAt.toISOString(),
  };
  return { view, freshness: await freshnessOf(database, moment, [row], [], []) };
}

/** The pages that the public can see in a language. */
export async function listPageKeys(
  language: Language,
  database: Database = db(),
): Promise<{ keys: string[]; freshness: Freshness }> {
  const moment = await contentMoment(database);
  const rows = await database.publication.findMany({
    where: { kind: 'page', language, ...visibleAt(moment.now) },
    select: {
      itemId: true,
      localizationId: true,
      visibleUntil: true,
      item: { select: { page: { select: { key: true } } } },
    },
  });
  const keys = rows.flatMap((row) => (row.item.page ? [row.item.page.key] : []));
  return { keys, freshness: await freshnessOf(database, moment, rows, [`list:page:${language}`], []) };
}
