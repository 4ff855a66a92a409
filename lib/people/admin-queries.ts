import 'server-only';
import type { Locale } from '#lib/i18n/locales';
import { type Database, db } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';

/** A person to choose for a statement. */
export interface PersonChoice {
  personId: string;
  name: string;
  /** The post they held last; null where none is known. */
  post: string | null;
}

/** People whose name in any language holds `search`, by name, twenty at most. */
export async function listPeople(
  _actor: Actor,
  _locale: Locale,
  _search: string,
  _database: Database = db(),
): Promise<PersonChoice[]> {
  throw new Error('not written yet');
}
