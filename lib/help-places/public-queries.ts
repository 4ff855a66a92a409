import 'server-only';
import type { Language } from '#lib/core/languages';
import { findOrganisationIds } from '#lib/organisations/public-queries';
import { type Database, db } from '#lib/platform/db/client';
import type { Freshness } from '#lib/platform/render-record';
import { findAddress } from '#lib/publishing/address-query';
import { freshnessOf } from '#lib/publishing/freshness';
import { contentMoment } from '#lib/publishing/moment';
import { listTag } from '#lib/publishing/publishing-tags';
import { findStanding, type StandingAnswer } from '#lib/publishing/standing-query';
import { findHelpPlaces } from './help-place-card-query.ts';
import { findHelpPlacePage } from './help-place-page-query.ts';
import { helpPlacePath } from './help-place-paths.ts';
import type { HelpPlaceCard, HelpPlacePage } from './help-place-view.ts';

/** The help places that the public sees in a language, in the order of their first publication. */
export async function listHelpPlaces(
  language: Language,
  database: Database = db(),
): Promise<{ places: HelpPlaceCard[]; freshness: Freshness }> {
  const moment = await contentMoment(database);
  const found = await findHelpPlaces(database, language, {}, moment.now);
  const shown = found.map((place) => place.shown);
  return {
    places: found.map(({ card }) => card),
    freshness: await freshnessOf(database, moment, shown, [listTag('help_place', language)], []),
  };
}

/** The help places that belong to an organisation. */
export async function listHelpPlacesOf(
  language: Language,
  organisationId: string,
  database: Database = db(),
): Promise<{ links: { name: string; path: string }[]; freshness: Freshness }> {
  const moment = await contentMoment(database);
  const ids = await findOrganisationIds(database, organisationId);
  const where = { links: { some: { linkedId: { in: ids } } } };
  const found = await findHelpPlaces(database, language, where, moment.now);
  const shown = found.map((place) => place.shown);
  return {
    links: found.map(({ card: { name, path } }) => ({ name, path })),
    freshness: await freshnessOf(database, moment, shown, [listTag('help_place', language)], []),
  };
}

/** What the public finds at the address of a help place. */
export type HelpPlaceAnswer = { status: 'found'; view: HelpPlacePage; freshness: Freshness } | StandingAnswer;

/** What the public finds at /<language>/help/<slug>; null where nothing ever stood there. */
export async function findHelpPlaceBySlug(
  language: Language,
  slug: string,
  database: Database = db(),
): Promise<HelpPlaceAnswer | null> {
  const moment = await contentMoment(database);
  const address = await findAddress(database, 'help_place', language, slug, moment);
  if (address.status === 'absent') return null;
  if (address.status !== 'found')
    return findStanding(database, address, language, moment, { addressOf: helpPlacePath });
  return { status: 'found', ...(await findHelpPlacePage(database, address.publicationId, language, moment)) };
}
