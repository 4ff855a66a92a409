import { mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { withConnection } from '#lib/platform/db/connection';
import { checkout, runChild, scriptArguments } from '#scripts/portal/child';
import { onShutdown } from '#scripts/portal/shutdown';
import { ChildScript } from './child-script.ts';
import type { Cores } from './cores.ts';

const hostSchema = z.object({ folder: z.string(), url: z.string(), pid: z.number() });

/** A database with its content and its pictures. */
export interface Content {
  name: string;
  /** How many articles it holds, in three languages each; null for the newsroom's own first content. */
  articles: number | null;
  databaseUrl: string;
  /** Environment of a process that works on it, but for what differs between processes. */
  env: Record<string, string>;
}

/** A database that also holds events to come, one of them with a large programme, and milestones. */
export interface EventContent extends Content {
  events: number;
  sessions: number;
  speakers: number;
  milestones: number;
}

/** A throw-away database server and the folder for all that a measurement writes. */
export interface Databases {
  folder: string;
  /** Process id of the server. */
  pid: number;
  /** Makes a database and fills it, by the same scripts that fill a real one. */
  fill(name: string, articles: number | null): Promise<Content>;
  /** Makes a copy of a database that nothing is connected to. Its folder is empty. */
  copy(content: Content, name: string): Promise<Content>;
}

/** Starts the database server. It is stopped, and the folder removed, when this process ends. */
export async function openDatabases(cores: Cores): Promise<Databases> {
  const logFile = path.join(tmpdir(), `umut-bench-${process.pid}.log`);
  onShutdown(() => rmSync(logFile, { force: true }));
  const host = new ChildScript('bench/database-host.ts', { core: cores.others, logFile });
  const { folder, url, pid } = hostSchema.parse(await host.next());
  return {
    folder,
    pid,
    async fill(name, articles) {
      await withConnection(url, (client) => client.query(`create database "${name}"`));
      const content = contentAt(name, articles, { folder, url });
      const args = articles === null ? [] : ['--articles', String(articles)];
      await runScript('scripts/db-seed.ts', args, content.env);
      return content;
    },
    async copy(content, name) {
      const sql = `create database "${name}" template "${content.name}"`;
      await withConnection(url, (client) => client.query(sql), { statementTimeout: 0 });
      return contentAt(name, content.articles, { folder, url });
    },
  };
}

function contentAt(
  name: string,
  articles: number | null,
  { folder, url }: { folder: string; url: string },
): Content {
  const place = path.join(folder, name);
  mkdirSync(place);
  const databaseUrl = addressOf(url, name);
  const env = {
    DATABASE_URL: databaseUrl,
    DATA_DIR: place,
    MEDIA_DIR: path.join(place, 'media'),
    SECRET_KEY: 'only for measuring, and gone a few minutes later',
  };
  return { name, articles, databaseUrl, env };
}

function addressOf(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}

async function runScript(file: string, args: string[], env: Record<string, string>): Promise<void> {
  const { code, output } = await runChild(process.execPath, [...scriptArguments(file), ...args], {
    cwd: checkout,
    env: { ...process.env, NODE_ENV: 'production', ...env },
  });
  if (code !== 0) throw new Error(`${output.trim()}\nFilling a database for the measurement failed.`);
}

/** Adds events and milestones to a database, as many as the plan says. */
export async function addEvents(
  content: Content,
  {
    events,
    sessions,
    speakers,
    milestones,
  }: Pick<EventContent, 'events' | 'sessions' | 'speakers' | 'milestones'>,
): Promise<EventContent> {
  const counts = { events, sessions, speakers };
  const args = Object.entries(counts).flatMap(([name, count]) => [`--${name}`, String(count)]);
  await runScript('bench/fill-events.ts', args, content.env);
  await runScript('bench/fill-milestones.ts', ['--milestones', String(milestones)], content.env);
  return { ...content, ...counts, milestones };
}
