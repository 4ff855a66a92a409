import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { z } from 'zod';
import { articlePath, frontPath } from '#lib/articles/article-paths';
import { type Spread, spreadOf } from './arithmetic.ts';
import { askForPage, pause } from './asking.ts';
import { ChildScript } from './child-script.ts';
import type { Cores } from './cores.ts';
import type { Content } from './databases.ts';
import { freePort, type PortalServer, serverEnv } from './portal-server.ts';

const deskAnswerSchema = z.object({ begunAt: z.number(), committedAt: z.number(), settledAt: z.number() });
/** Moments of one change on the machine's own clock, in milliseconds. */
export type DeskAnswer = z.infer<typeof deskAnswerSchema>;
const readySchema = z.object({ slug: z.string() });

/** Milliseconds until a reader saw the new title, over all changes. */
export interface PublishingFigures {
  changes: number;
  /** From the begin of the command, on the article and on the front page. */
  article: Spread;
  front: Spread;
  /** From the moment at which the command had committed, on the slower of the two. */
  afterCommit: Spread;
  /** How long the command and its effects took. */
  command: Spread;
  /** Changes of which the first answer after the effects were done still showed the old title. */
  late: number;
}

const pollMs = 2;
const patienceMs = 15_000;

function now(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}

async function shows(url: string, title: string): Promise<boolean> {
  return brotliDecompressSync((await askForPage(url)).body).includes(title);
}

/** The moment at which an answer with the title had arrived. */
async function whenSeen(url: string, title: string): Promise<number> {
  const givenUp = now() + patienceMs;
  while (now() < givenUp) {
    if (await shows(url, title)) return now();
    await pause(pollMs);
  }
  throw new Error(`${url} did not show a published change within ${patienceMs / 1000} s.`);
}

interface Watched {
  article: number;
  front: number;
  afterCommit: number;
  command: number;
  isLate: boolean;
}

async function publishOnce(desk: ChildScript, url: string, slug: string, title: string): Promise<Watched> {
  const pages = [`${url}${articlePath('ky', slug)}`, `${url}${frontPath('ky')}`] as const;
  const publishing = desk.ask({ title });
  const seen = Promise.all(pages.map((page) => whenSeen(page, title)));
  const { begunAt, committedAt, settledAt } = deskAnswerSchema.parse(await publishing);
  const isShown = await Promise.all(pages.map((page) => shows(page, title)));
  const [article = Number.NaN, front = Number.NaN] = await seen;
  return {
    article: article - begunAt,
    front: front - begunAt,
    afterCommit: Math.max(article, front) - committedAt,
    command: settledAt - begunAt,
    isLate: isShown.includes(false),
  };
}

async function publishMany(desk: ChildScript, url: string, changes: number): Promise<PublishingFigures> {
  const { slug } = readySchema.parse(await desk.next());
  const watched: Watched[] = [];
  for (let number = 0; number <= changes; number += 1) {
    const one = await publishOnce(desk, url, slug, `Өлчөө үчүн өзгөртүү ${process.pid}-${number}`);
    // The first change warms up what every later one uses.
    if (number > 0) watched.push(one);
    await pause(50 + 37 * (number % 7));
  }
  const spread = (pick: (one: Watched) => number): Spread => spreadOf(watched.map(pick));
  return {
    changes,
    article: spread((one) => one.article),
    front: spread((one) => one.front),
    afterCommit: spread((one) => one.afterCommit),
    command: spread((one) => one.command),
    late: watched.filter(({ isLate }) => isLate).length,
  };
}

/** Publishes from another process than the one that readers ask: it hears of the change from the database alone. */
export async function measureFromElsewhere(
  portal: PortalServer,
  changes: number,
  cores: Cores,
): Promise<PublishingFigures> {
  const { content } = portal;
  const logFile = path.join(content.env['DATA_DIR'] ?? '', 'desk.log');
  const desk = new ChildScript('bench/desk.ts', { core: cores.others, logFile, env: content.env });
  const figures = await publishMany(desk, portal.url, changes);
  await desk.end();
  return figures;
}

/** Publishes in the process that readers ask, as the desk does. */
export async function measureFromDesk(
  content: Content,
  changes: number,
  cores: Cores,
): Promise<PublishingFigures> {
  const port = await freePort();
  const logFile = path.join(content.env['DATA_DIR'] ?? '', 'desk-with-portal.log');
  const env = serverEnv(content, 'with-desk', port);
  const desk = new ChildScript('bench/desk.ts', {
    core: cores.server,
    logFile,
    env,
    args: ['--with-portal'],
  });
  const figures = await publishMany(desk, `http://127.0.0.1:${port}`, changes);
  await desk.end();
  return figures;
}
