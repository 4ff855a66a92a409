import 'server-only';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type pg from 'pg';

/** The files under MEDIA_DIR that the database speaks of at one moment. */
export interface MediaNames {
  /** In `files`, sorted. */
  files: string[];
  /** What their public names begin with. */
  bases: Set<string>;
}

/** Where rows name files, and the base names that grants are given for. */
const sources = [
  `select base_name as base, nullif(original_name, '') as file from public.medium`,
  'select m.base_name as base, v.name as file from public.medium_variant v join public.medium m on m.id = v.medium_id',
  `select base_name as base, case when bytes is null then null else base_name || '-card.jpg' end as file
   from public.share_card`,
];

/** Papers of consents, which came with a later version. */
const papersSql =
  'select paper_name as base, paper_name as file from public.consent where paper_name is not null';

/** Lists the files of all media, share cards among them, that the transaction of `client` sees. */
export async function listMediaNames(client: pg.Client): Promise<MediaNames> {
  const files = new Set<string>();
  const bases = new Set<string>();
  const { rows: found } = await client.query<{ consents: string | null }>(
    `select to_regclass('public.consent') as consents`,
  );
  for (const sql of found[0]?.consents === null ? sources : [...sources, papersSql]) {
    const { rows } = await client.query<{ base: string; file: string | null }>(sql);
    for (const { base, file } of rows) {
      bases.add(base);
      if (file !== null) files.add(file);
    }
  }
  return { files: [...files].sort(), bases };
}

/** A grant, small enough to be held. */
export interface GrantFile {
  name: string;
  content: Buffer;
}

/** Reads the grants that are given or withdrawn for these base names, sorted by name. */
export async function readGrants(mediaDir: string, bases: Set<string>): Promise<GrantFile[]> {
  const folder = path.join(mediaDir, 'grants');
  const names = await readdir(folder).catch(noneWhereAbsent);
  const ours = names.filter((name) => name.endsWith('.jsonl') && bases.has(name.split('.')[0] ?? ''));
  const grants: GrantFile[] = [];
  for (const name of ours.sort()) {
    const content = await readFile(path.join(folder, name)).catch(nullWhereAbsent);
    if (content) grants.push({ name, content });
  }
  return grants;
}

function isAbsence(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function nullWhereAbsent(error: unknown): null {
  if (isAbsence(error)) return null;
  throw error;
}

export function noneWhereAbsent(error: unknown): [] {
  if (isAbsence(error)) return [];
  throw error;
}
