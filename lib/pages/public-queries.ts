import 'server-only';
import type { Language } from '#lib/core/languages';
import { type Database, db } from '#lib/platform/db/client';
import type { Freshness } from '#lib/platform/render-record';
import { findAddress } from '#lib/publishing/address-query';
import { freshnessOf } from '#lib/publishing/freshness';
import { contentMoment } from '#lib/publishing/moment';
import { listTag } from '#lib/publishing/publishing-tags';
import { findStanding, type StandingAnswer } from '#lib/publishing/standing-query';
import { visibleAt } from '#lib/publishing/visible';
import { pagePath } from './page-noun.ts';
import { loadPage } from './page-query.ts';
import type { PageView, PlacedPage } from './page-view.ts';

/** What the public finds at the address of a page. */
export type PageAnswer = { status: 'found'; view: PageView; freshness: Freshness } | StandingAnswer;

/** What the public finds at /<language>/<slug>; null where nothing ever stood there. */
export async function findPageBySlug(
  language: Language,
  slug: string,
  database: Database = db(),
): Promise<PageAnswer | null> {
  const moment = await contentMoment(database);
  const address = await findAddress(database, 'page', language, slug, moment);
  if (address.status === 'absent') return null;
  if (address.status !== 'found')
    return findStanding(database, address, language, moment, { addressOf: pagePath });
  return { status: 'found', ...(await loadPage(database, address.publicationId, moment)) };
}

/** The pages that every page of a language leads to. */
export interface PlacedPages {
  /** The one beside the sections; null where there is none. */
  navigation: (PlacedPage & { isHelp: boolean }) | null;
  footer: PlacedPage[];
  /** Where families find help; null where there is no such page. */
  helpPath: string | null;
}

function loadPlaced(database: Database, language: Language, now: Date) {
  return database.publication.findMany({
    where: {
      ...{ kind: 'page', language, ...visibleAt(now) },
      item: { page: { OR: [{ place: { not: null } }, { key: 'help' }] } },
    },
    select: {
      itemId: true,
      localizationId: true,
      visibleUntil: true,
      localization: { select: { slug: true } },
      revision: { select: { title: true } },
      item: { select: { page: { select: { key: true, place: true, position: true } } } },
    },
    orderBy: [{ item: { page: { position: 'asc' } } }, { publicNumber: 'asc' }],
  });
}

type PlacedRow = Awaited<ReturnType<typeof loadPlaced>>[number];

const toPlaced =
  (language: Language) =>
  ({ itemId, localization, revision }: PlacedRow): PlacedPage => ({
    ...{ itemId, title: revision.title },
    path: pagePath(language, localization.slug ?? ''),
  });

/** The pages that the desk gave a place in the frame of every page, in their order. All pages of a language depend on this. */
export async function findPlacedPages(
  language: Language,
  database: Database = db(),
): Promise<{ pages: PlacedPages; freshness: Freshness }> {
  const moment = await contentMoment(database);
  const rows = await loadPlaced(database, language, moment.now);
  const toPage = toPlaced(language);
  const beside = rows.find(({ item }) => item.page?.place === 'navigation');
  const help = rows.find(({ item }) => item.page?.key === 'help');
  const pages: PlacedPages = {
    navigation: beside ? { ...toPage(beside), isHelp: beside === help } : null,
    footer: rows.filter(({ item }) => item.page?.place === 'footer').map(toPage),
    helpPath: help ? toPage(help).path : null,
  };
  return { pages, freshness: await freshnessOf(database, moment, rows, [listTag('page', language)], []) };
}
