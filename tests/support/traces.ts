import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync, inflateRawSync } from 'node:zlib';
import type pg from 'pg';
import { decodePage } from '#lib/server/page-file';

/** Rows of any table that say words in any column, whatever their capitals: `table column`, each once. */
export async function rowsThatSay(client: pg.Client, words: string): Promise<string[]> {
  const { rows } = await client.query<{ table: string; column: string }>(
    `select c.table_name as table, c.column_name as column from information_schema.columns c
     join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = 'public' and t.table_type = 'BASE TABLE' order by 1, 2`,
  );
  const said: string[] = [];
  for (const { table, column } of rows) {
    const found = await client.query(
      `select 1 from public."${table}" where strpos(lower("${column}"::text), lower($1)) > 0 limit 1`,
      [words],
    );
    if (found.rowCount) said.push(`${table} ${column}`);
  }
  return said;
}

/** Files below a folder whose bytes say words, packed ones unpacked: paths relative to it, sorted. */
export async function filesThatSay(folder: string, words: string): Promise<string[]> {
  const said: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    // A running database makes and removes files at any time.
    const bytes = await readFile(file).catch(() => Buffer.of());
    if (contentsOf(bytes).some((content) => says(content, words))) said.push(path.relative(folder, file));
  }
  return said.sort();
}

/** In any capitals that an officer may have used, composed or not, and as JSON and addresses write them. */
function says(content: Buffer, words: string): boolean {
  const forms = [words, words.toLowerCase(), words.toUpperCase()].flatMap((form) => [
    form,
    form.normalize('NFD'),
    encodeURIComponent(form),
    JSON.stringify(form).slice(1, -1),
    form.replace(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`),
  ]);
  return forms.some((form) => content.includes(form) || content.includes(Buffer.from(form, 'utf16le')));
}

function contentsOf(bytes: Buffer): Buffer[] {
  const page = decodePage(bytes);
  const unpacked = page
    ? [tried(() => gunzipSync(page.gzip)), tried(() => brotliDecompressSync(page.brotli))]
    : [];
  return [bytes, ...unpacked, tried(() => gunzipSync(bytes)), ...zipEntriesOf(bytes)];
}

function tried(unpack: () => Buffer): Buffer {
  try {
    return unpack();
  } catch {
    return Buffer.of();
  }
}

/** What stands in a ZIP file, by its local headers. */
function zipEntriesOf(bytes: Buffer): Buffer[] {
  const entries: Buffer[] = [];
  if (bytes.subarray(0, 2).toString('latin1') !== 'PK') return entries;
  for (let at = bytes.indexOf('PK\u0003\u0004'); at >= 0; at = bytes.indexOf('PK\u0003\u0004', at + 4)) {
    const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    const end = bytes.indexOf('PK\u0007\u0008', start);
    entries.push(tried(() => inflateRawSync(bytes.subarray(start, end < 0 ? undefined : end))));
  }
  return entries;
}
