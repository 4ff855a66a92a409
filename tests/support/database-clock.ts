import { withConnection } from '#lib/platform/db/connection';

/** The clock of one test database, which stands still where it is set. */
export interface DatabaseClock {
  set(moment: Date | string): Promise<void>;
}

/**
 * Puts a `now()` of ours before PostgreSQL's own, in one database, for every connection that is opened afterwards. What
 * asks for the time when the server started or `clock_timestamp()` still gets the real one.
 */
export async function stopDatabaseClock(url: string): Promise<DatabaseClock> {
  const name = new URL(url).pathname.slice(1);
  await withConnection(url, async (client) => {
    await client.query(`
      create schema clock;
      create table clock.moment (at timestamptz not null);
      insert into clock.moment values (pg_catalog.now());
      create function clock.now() returns timestamptz language sql stable as 'select at from clock.moment';
      alter database ${name} set search_path = clock, pg_catalog, public`);
  });
  return {
    set: (moment) =>
      withConnection(url, async (client) => {
        await client.query('update clock.moment set at = $1', [new Date(moment)]);
      }),
  };
}
