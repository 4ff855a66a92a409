import 'server-only';
import { type Database, db, type RootDatabase } from '#lib/platform/db/client';
import { log } from '#lib/platform/log/log';
import { mediaStorage } from '#lib/platform/storage/index';
import type { Storage } from '#lib/platform/storage/storage';

/** Longer than any upload, edit or effect takes: what is younger may be about to get its row. */
const unclaimedMs = 24 * 60 * 60 * 1000;
const batch = 500;
/** A name that we gave. */
const ours = /^[0-9a-f]{32}-/;
/** Where more than these and more than a tenth of all files have no row, the database is another one than theirs. */
const fewUnclaimed = 50;
const largestShare = 0.1;

/** Those of the names that no row has. */
async function unclaimedOf(database: Database, names: string[]): Promise<string[]> {
  if (names.length === 0) return [];
  const rows = await database.$queryRaw<{ name: string }[]>`
    select given.name from unnest(${names}::text[]) as given(name)
    where not exists (select 1 from medium where medium.original_name = given.name)
      and not exists (select 1 from medium_variant where medium_variant.name = given.name)
      and not exists (select 1 from consent where consent.paper_name = given.name)
      and not exists (select 1 from share_card where share_card.base_name || '-card.jpg' = given.name)`;
  return rows.map(({ name }) => name);
}

/**
 * Removes files that no row names and that were stored more than a day ago: what a crash left between the files of an
 * upload and its row. Returns how many. Where there are suspiciously many, it removes none and says so.
 */
export async function sweepMediaFiles(
  database: RootDatabase = db(),
  place: Storage = mediaStorage(),
  olderThan: Date = new Date(Date.now() - unclaimedMs),
): Promise<number> {
  const unclaimed: string[] = [];
  const names: string[] = [];
  let total = 0;
  for await (const { name, storedAt } of place.list()) {
    total += 1;
    if (ours.test(name) && storedAt < olderThan) names.push(name);
    if (names.length >= batch) unclaimed.push(...(await unclaimedOf(database, names.splice(0))));
  }
  unclaimed.push(...(await unclaimedOf(database, names)));
  if (unclaimed.length > fewUnclaimed && unclaimed.length > total * largestShare) {
    log().error(
      { unclaimed: unclaimed.length, total },
      'media: most files have no row here; none was removed',
    );
    return 0;
  }
  for (const name of unclaimed) await place.remove(name);
  return unclaimed.length;
}
