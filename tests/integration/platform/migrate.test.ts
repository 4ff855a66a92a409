import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { withConnection } from '#lib/platform/db/connection';
import { schemaCompatibility } from '#lib/platform/db/migrate/compatibility';
import { migrate, pendingMigrations } from '#lib/platform/db/migrate/migrate';
import { type PrismaFolders, projectFolders, readMigrations } from '#lib/platform/db/migrate/migration-files';
import { writeNewMigration } from '#lib/platform/db/migrate/new-migration';
import { createTestDatabase } from '#tests/support/database';
import { makeMigrationFolder } from '#tests/support/migration-folder';

const model = 'model Thing {\n  id Int @id\n\n  @@map("thing")\n}\n';
const createThing =
  'CREATE TABLE "thing" (\n    "id" INTEGER NOT NULL,\n\n    CONSTRAINT "thing_pkey" PRIMARY KEY ("id")\n);\n';

interface HistoryRow {
  migration_name: string;
  checksum: string;
  isFinished: boolean;
  rolled_back_at: Date | null;
  logs: string | null;
  applied_steps_count: number;
}

async function historyOf(url: string): Promise<HistoryRow[]> {
  const { rows } = await withConnection(url, (client) =>
    client.query<HistoryRow>(
      `select migration_name, checksum, finished_at is not null as "isFinished", rolled_back_at, logs, applied_steps_count
       from _prisma_migrations order by migration_name`,
    ),
  );
  return rows;
}

async function tablesOf(url: string): Promise<string[]> {
  const { rows } = await withConnection(url, (client) =>
    client.query<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public' order by tablename`,
    ),
  );
  return rows.map((row) => row.name);
}

const migrateScript = `
  const { migrate } = await import('#lib/platform/db/migrate/migrate');
  await migrate(process.argv[1], JSON.parse(process.argv[2]));`;

function startMigrating(url: string, folders: PrismaFolders): ChildProcess {
  const options = ['--import', './scripts/node-hooks.ts', '--input-type=module', '--eval', migrateScript];
  return spawn(process.execPath, [...options, '--', url, JSON.stringify(folders)], { stdio: 'ignore' });
}

async function isAsleep(url: string): Promise<boolean> {
  const { rowCount } = await withConnection(url, (client) =>
    client.query(
      `select 1 from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'`,
    ),
  );
  return rowCount === 1;
}

async function emptyDatabase(): Promise<string> {
  return (await createTestDatabase({ isMigrated: false })).url;
}

describe('migrate', () => {
  test('the project applies to an empty database, and the official history names each file with its SHA-256', async () => {
    const url = await emptyDatabase();
    const known = await readMigrations();

    const applied = await migrate(url);

    expect(applied).toEqual(known.map((migration) => migration.name));
    const expected = await Promise.all(
      applied.map(async (name) => {
        const bytes = await readFile(path.join(projectFolders.migrations, name, 'migration.sql'));
        return {
          migration_name: name,
          checksum: createHash('sha256').update(bytes).digest('hex'),
          isFinished: true,
          rolled_back_at: null,
          logs: null,
          applied_steps_count: 1,
        };
      }),
    );
    expect(await historyOf(url)).toEqual(expected);
  });

  test('a second run applies nothing and leaves the history as it was', async () => {
    const { url } = await createTestDatabase();
    const before = await historyOf(url);

    expect(await pendingMigrations(url)).toEqual([]);
    expect(await migrate(url)).toEqual([]);
    expect(await historyOf(url)).toEqual(before);
  });

  test('two instances that migrate at once apply each migration once', async () => {
    const url = await emptyDatabase();

    const [one, other] = await Promise.all([migrate(url), migrate(url)]);

    const known = (await readMigrations()).map((migration) => migration.name);
    expect([...one, ...other].sort()).toEqual(known);
    expect((await historyOf(url)).map((row) => row.migration_name)).toEqual(known);
  });

  test('a script with functions and texts that hold semicolons arrives whole', async () => {
    const url = await emptyDatabase();
    const folder = await makeMigrationFolder(model);
    const body = `begin perform 'a;b'; return 1; end;`;
    await folder.write(
      '20260101000000_one',
      `${createThing}create function one() returns int language plpgsql as $$ ${body} $$;`,
    );

    await migrate(url, folder);

    const { rows } = await withConnection(url, (client) => client.query('select one()'));
    expect(rows).toEqual([{ one: 1 }]);
  });

  test('a failing migration leaves neither its changes nor a row of the history, keeps those before it, and is tried again', async () => {
    const url = await emptyDatabase();
    const folder = await makeMigrationFolder(model);
    await folder.write('20260101000000_one', createThing);
    await folder.write('20260102000000_two', 'create table other (id int primary key);\n\nselect 1/0;\n');

    const failing = migrate(url, folder);

    await expect(failing).rejects.toThrow(/20260102000000_two failed.*division by zero/);
    expect(await tablesOf(url)).toEqual(['_prisma_migrations', 'thing']);
    expect((await historyOf(url)).map((row) => row.migration_name)).toEqual(['20260101000000_one']);

    await folder.write('20260102000000_two', 'create table other (id int primary key);\n');
    expect(await migrate(url, folder)).toEqual(['20260102000000_two']);
  });

  test('a process killed in the middle leaves nothing of that migration, and the next one applies it', async () => {
    const url = await emptyDatabase();
    const folder = await makeMigrationFolder(model);
    await folder.write('20260101000000_one', createThing);
    await folder.write(
      '20260102000000_two',
      'create table other (id int primary key); select pg_sleep(120);',
    );

    const child = startMigrating(url, folder);
    await vi.waitUntil(() => isAsleep(url), { timeout: 30_000, interval: 100 });
    child.kill('SIGKILL');
    await folder.write('20260102000000_two', 'create table other (id int primary key);');

    expect(await migrate(url, folder)).toEqual(['20260102000000_two']);
    expect((await historyOf(url)).every((row) => row.isFinished)).toBe(true);
  });

  test('a mistake in the SQL is named with its line', async () => {
    const url = await emptyDatabase();
    const folder = await makeMigrationFolder(model);
    await folder.write('20260101000000_one', `${createThing}\n\ncreate tabel x (id int);\n`);

    await expect(migrate(url, folder)).rejects.toThrow(/failed at line 8 of its file/);
  });

  test('a file changed after it was applied is refused', async () => {
    const url = await emptyDatabase();
    const folder = await makeMigrationFolder(model);
    await folder.write('20260101000000_one', createThing);
    await migrate(url, folder);
    await folder.write('20260101000000_one', `${createThing}-- changed`);

    await expect(migrate(url, folder)).rejects.toThrow(/20260101000000_one was changed after/);
    await expect(pendingMigrations(url, folder)).rejects.toThrow(/20260101000000_one was changed after/);
  });
});

describe('schemaCompatibility', () => {
  test('a migrated database is served from', async () => {
    const { url } = await createTestDatabase();

    expect(await schemaCompatibility(url)).toEqual({ isCompatible: true });
  });

  test('a database that lacks a migration is refused with the command that helps', async () => {
    const url = await emptyDatabase();

    expect(await schemaCompatibility(url)).toEqual({
      isCompatible: false,
      advice: expect.stringMatching(/lacks migration \d{14}_.* run "npm run db:migrate"/),
    });
  });

  test('a database that a newer version migrated is refused', async () => {
    const { url } = await createTestDatabase();
    await withConnection(url, (client) =>
      client.query(
        `insert into _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count)
         values (gen_random_uuid(), repeat('0', 64), now(), '20990101000000_later', 1)`,
      ),
    );

    expect(await schemaCompatibility(url)).toEqual({
      isCompatible: false,
      advice: expect.stringMatching(/newer version of the portal \(20990101000000_later\)/),
    });
    await expect(migrate(url)).rejects.toThrow(/newer version/);
  });
});

describe('writeNewMigration', () => {
  const now = new Date('2026-02-18T04:05:06Z');

  test('a model without its table gives a dated file with the SQL, and nothing more afterwards', async () => {
    const folder = await makeMigrationFolder(model);

    const file = await writeNewMigration(await emptyDatabase(), 'Add things', { folders: folder, now });

    expect(file).toBe(path.join(folder.migrations, '20260218040506_add_things', 'migration.sql'));
    expect(await readFile(file ?? '', 'utf8')).toBe(`-- CreateTable\n${createThing}`);
    const later = { folders: folder, now: new Date('2026-02-19T00:00:00Z') };
    expect(await writeNewMigration(await emptyDatabase(), 'nothing new', later)).toBeNull();
  });

  test('migrations and schema of the project agree', async () => {
    expect(await writeNewMigration(await emptyDatabase(), 'nothing to add')).toBeNull();
  });
});
