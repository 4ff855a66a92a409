import 'server-only';
import type { Locale } from '#lib/i18n/locales';
import { type Database, db } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import { findItemOnDesk } from '#lib/publishing/admin-queries/desk-item';
import { contentMoment } from '#lib/publishing/moment';
import { pageKeys } from '../page.ts';
import type { DeskPage } from '../page-desk-view.ts';
import { pageNoun } from '../page-noun.ts';

/** A page with everything that its page at the desk shows; null where there is none. */
export async function findDeskPage(
  actor: Actor,
  itemId: string,
  locale: Locale,
  database: Database = db(),
): Promise<DeskPage | null> {
  const { now } = await contentMoment(database);
  const item = await findItemOnDesk(actor, { itemId, locale, now }, pageNoun, database);
  if (!item) return null;
  const { key, place, position } = await database.page.findUniqueOrThrow({
    where: { itemId },
    select: { key: true, place: true, position: true },
  });
  return { ...item, key: pageKeys.find((one) => one === key) ?? null, place, position };
}
