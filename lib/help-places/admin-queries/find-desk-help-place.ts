import 'server-only';
import type { Locale } from '#lib/i18n/locales';
import { type Database, db } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import { findItemOnDesk } from '#lib/publishing/admin-queries/desk-item';
import { contentMoment } from '#lib/publishing/moment';
import { unknownOf } from '../help-place.ts';
import type { DeskHelpPlace } from '../help-place-desk-view.ts';
import { helpPlaceNoun } from '../help-place-noun.ts';

/** A help place with everything that its page at the desk shows; null where there is none. */
export async function findDeskHelpPlace(
  actor: Actor,
  itemId: string,
  locale: Locale,
  database: Database = db(),
): Promise<DeskHelpPlace | null> {
  const { now } = await contentMoment(database);
  const item = await findItemOnDesk(actor, { itemId, locale, now }, helpPlaceNoun, database);
  return item && { ...item, unknown: unknownOf(item.shared) };
}
