import { createHash, randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type pg from 'pg';
import { onTestFinished } from 'vitest';

/** Words with everything that COPY has to escape, and all Kyrgyz letters. */
const difficultWords = 'Үмүт\tөмүр\nэл \\N \\. "ң" \u{1F397} end';

/** Makes a folder that is removed after the test. */
export async function makeScratchFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'umut-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * Writes rows by SQL alone: articles with revisions that refer to each other, drafts, an outbox with gaps in
 * its numbers.
 */
export async function writeRows(client: pg.Client, articles: number): Promise<void> {
  await client.query(
    `insert into account (id, name, display_name, role) values (gen_random_uuid(), 'writer', $1, 'author')`,
    [difficultWords],
  );
  await client.query(
    `insert into item (id, kind, source_language, public_number, created_at)
     select gen_random_uuid(), 'article', 'ky', n, timestamptz '2026-02-18 04:00:00.123456Z' + n * interval '1 minute'
     from generate_series(1, $1::int) n`,
    [articles],
  );
  await client.query(
    `insert into localization (id, item_id, language, slug) select gen_random_uuid(), id, 'ky', 'slug-' || public_number from item`,
  );
  await client.query(
    `insert into revision (id, localization_id, number, title, summary, body, body_version, digest, created_by_id)
     select gen_random_uuid(), l.id, 1, $1, repeat(md5(l.slug), 8), jsonb_build_object('b', 1, 'a', $1::text), 1, md5(l.slug), a.id
     from localization l, account a`,
    [difficultWords],
  );
  await client.query(
    `insert into revision (id, localization_id, number, title, summary, body, body_version, digest, created_by_id, source_revision_id)
     select gen_random_uuid(), localization_id, 2, title, summary, body, 1, digest, created_by_id, id from revision`,
  );
  await client.query(
    `insert into outbox (effect, payload, last_error) select 'refill', 'null'::jsonb, $1 from generate_series(1, 5)`,
    [difficultWords],
  );
  await client.query('delete from outbox where id in (2, 5)');
  await client.query(
    `insert into content_change (version, tags, gone, refill, gone_tags)
     values (1, array['item:1', $1, null, ''], '{}', array['{"a,b"}'], '{}')`,
    [difficultWords],
  );
}

export interface WrittenMedium {
  base: string;
  files: string[];
}

/** Writes one medium with two variants as rows and files, and its grant. */
export async function writeMedium(client: pg.Client, mediaDir: string): Promise<WrittenMedium> {
  const base = randomBytes(16).toString('hex');
  const files = [`${base}-original.png`, `${base}-640.webp`, `${base}-640.jpg`];
  await mkdir(path.join(mediaDir, 'files'), { recursive: true });
  await mkdir(path.join(mediaDir, 'grants'), { recursive: true });
  const contents = files.map(() => randomBytes(200_000));
  for (const [index, content] of contents.entries()) {
    await writeFile(path.join(mediaDir, 'files', files[index] ?? ''), content);
  }
  await writeFile(
    path.join(mediaDir, 'grants', `${base}.jsonl`),
    '{"isOpen":true,"until":null,"version":"1"}\n',
  );
  const digest = (index: number) =>
    createHash('sha256')
      .update(contents[index] ?? '')
      .digest('hex');
  await client.query(
    `with m as (
       insert into medium (id, kind, base_name, original_name, bytes, sha256, licence, created_by_id)
       select gen_random_uuid(), 'picture', $1, $2, 200000, $3, 'own', id from account limit 1 returning id)
     insert into medium_variant (medium_id, width, height, format, name, bytes, sha256)
     select m.id, 640, 400, v.format::"VariantFormat", v.name, 200000, v.sha256
     from m, (values ('webp', $4, $5), ('jpg', $6, $7)) v(format, name, sha256)`,
    [base, files[0], digest(0), files[1], digest(1), files[2], digest(2)],
  );
  return { base, files };
}

/**
 * Count and digest of every table's rows, computed by the server in its own way, history of migrations left
 * out.
 */
export async function fingerprint(client: pg.Client): Promise<Record<string, string>> {
  const { rows: tables } = await client.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' and tablename <> '_prisma_migrations' order by 1`,
  );
  const result: Record<string, string> = {};
  for (const { name } of tables) {
    const { rows } = await client.query<{ text: string }>(
      `select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '-') as text from "${name}" t`,
    );
    result[name] = rows[0]?.text ?? '';
  }
  return result;
}
