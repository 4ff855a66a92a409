import 'server-only';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { BackupError, type SequenceRecord } from './manifest.ts';
import { type Measure, Meter } from './meter.ts';

/** A table as COPY sees it. */
export interface Table {
  name: string;
  columns: string[];
  /** SQL to sort by: the primary key, in an order that is the same on every machine. */
  order: string;
}

const historyTable = '_prisma_migrations';
/** Its one row is there from the first migration on. */
const versionTable = 'content_version';

const ownRelations = (kinds: string) => `
  from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in (${kinds})
    and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')`;

const columnsSql = `
  select c.relname as name,
    (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
    (select string_agg(quote_ident(a.attname) || case when a.attcollation = 0 then '' else ' collate "C"' end, ', '
        order by k.place)
      from pg_index i, unnest(i.indkey) with ordinality as k(attnum, place), pg_attribute a
      where i.indrelid = c.oid and i.indisprimary and a.attrelid = c.oid and a.attnum = k.attnum) as "order"
  ${ownRelations(`'r'`)} and c.relname <> '${historyTable}' order by c.relname`;

const referencesSql = `
  select distinct conrelid::regclass::text as "from", confrelid::regclass::text as "to"
  from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace and conrelid <> confrelid`;

interface Reference {
  from: string;
  to: string;
}

/**
 * Sorts so that whatever a table refers to comes before it. Throws BackupError where tables refer to each
 * other in a circle.
 */
export function inLoadingOrder<Named extends { name: string }>(
  tables: Named[],
  references: Reference[],
): Named[] {
  const sorted: Named[] = [];
  const waiting = new Map(tables.map((table) => [table.name, table]));
  while (waiting.size > 0) {
    const isBlocked = ({ name }: Named) =>
      references.some(({ from, to }) => from === name && waiting.has(to));
    const ready = [...waiting.values()].filter((table) => !isBlocked(table));
    if (ready.length === 0) {
      throw new BackupError(`Tables ${[...waiting.keys()].join(', ')} refer to each other in a circle.`);
    }
    for (const table of ready) waiting.delete(table.name);
    sorted.push(...ready);
  }
  return sorted;
}

/** Lists our tables, all but the history of migrations, in the order in which they can be filled. */
export async function listTables(client: pg.Client): Promise<Table[]> {
  const found = await client.query<{ name: string; columns: string[]; order: string | null }>(columnsSql);
  const references = await client.query<Reference>(referencesSql);
  const tables = found.rows.map(({ name, columns, order }) => {
    if (order === null) throw new BackupError(`Table ${name} has no primary key, so its rows have no order.`);
    return { name, columns, order };
  });
  return inLoadingOrder(tables, references.rows);
}

/** Whether nothing at all was ever made in the database, extensions aside. */
export async function isEmptyDatabase(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ count: number }>(
    `select count(*)::int as count ${ownRelations(`'r', 'p', 'v', 'm', 'S', 'f'`)}`,
  );
  return rows[0]?.count === 0;
}

/** Whether anything was written into the portal; what its migrations put there themselves does not count. */
export async function holdsContent(client: pg.Client): Promise<boolean> {
  const tables = (await listTables(client)).filter(({ name }) => name !== versionTable);
  if (tables.length === 0) return false;
  const anyRow = tables.map(({ name }) => `exists (select from public.${quote(name)})`).join(' or ');
  const { rows } = await client.query<{ holds: boolean }>(`select ${anyRow} as holds`);
  return rows[0]?.holds === true;
}

export function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

export function columnList({ columns }: { columns: string[] }): string {
  return columns.map(quote).join(', ');
}

/** Makes the text of values the same on every server. */
export async function fixTextFormat(client: pg.Client): Promise<void> {
  await client.query(`set datestyle = 'ISO, YMD'; set intervalstyle = 'iso_8601';
    set extra_float_digits = 1; set bytea_output = 'hex'; set client_encoding = 'UTF8'`);
}

/**
 * A table's rows as COPY text, ordered by the primary key. The connection is busy until the stream has ended.
 */
export function copyOut(client: pg.Client, table: Table) {
  const rows = `select ${columnList(table)} from public.${quote(table.name)} order by ${table.order}`;
  return client.query(copyTo(`copy (${rows}) to stdout`));
}

/** Count and SHA-256 of a table's rows, as `copyOut` gives them. */
export async function measureTable(client: pg.Client, table: Table): Promise<Measure> {
  const meter = new Meter();
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  await pipeline(copyOut(client, table), meter, nowhere);
  return meter.measure();
}

/** The state of all sequences: not bound to a snapshot, but never behind one taken before. */
export async function readSequences(client: pg.Client): Promise<SequenceRecord[]> {
  const { rows } = await client.query<{ name: string }>(
    `select c.relname as name ${ownRelations(`'S'`)} order by c.relname`,
  );
  const sequences: SequenceRecord[] = [];
  for (const { name } of rows) {
    const state = await client.query<{ lastValue: string; isCalled: boolean }>(
      `select last_value::text as "lastValue", is_called as "isCalled" from public.${quote(name)}`,
    );
    const [value] = state.rows;
    if (value) sequences.push({ name, ...value });
  }
  return sequences;
}
