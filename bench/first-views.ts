import { articlePath, frontPath, newsPath, olderPath } from '#lib/articles/article-paths';
import { languages } from '#lib/core/languages';
import { openDatabase, type RootDatabase } from '#lib/platform/db/client';
import { raiseContentVersion } from '#lib/publishing/content-change';
import { listTag, rubricTag } from '#lib/publishing/publishing-tags';
import { median, pairedRatios, quantile, type Spread, spreadOf, sum } from './arithmetic.ts';
import { askForPage, pause, waitForVersion } from './asking.ts';
import { curateFront } from './curate-front.ts';
import type { Plan } from './plan.ts';
import type { PortalServer } from './portal-server.ts';
import { familySeconds, processorSeconds } from './process-cost.ts';

export const kinds = ['article', 'front page', 'news list'] as const;
export type Kind = (typeof kinds)[number];

/** Pages printed for the reader who asks, one after another. Times are in milliseconds. */
export interface FirstViewCosts {
  p50: number;
  p99: number;
  /** Processor time a page of the server and of the database; null where this system doesn't tell. */
  server: number | null;
  database: number | null;
}

export interface FirstViewFigures {
  kind: Kind;
  pages: number;
  few: FirstViewCosts;
  many: FirstViewCosts;
  /** The latency at many articles as a share of that at few, cycle by cycle. */
  latency: Spread;
  /** The processor time of server and database together, likewise, over all cycles. */
  cpu: number | null;
}

/** One block of pages of a kind, asked one after another. */
interface Block {
  times: number[];
  serverSeconds: number | null;
  databaseSeconds: number | null;
}

interface Side {
  portal: PortalServer;
  articles: number;
  database: RootDatabase;
  blocks: Record<Kind, Block[]>;
}

const writesAfterAnswerMs = 30;

/** Pages of a kind, spread over all articles, in turn in each language. Lists begin at the newest and go deep. */
function addressesOf(kind: Kind, articles: number, count: number, cycle: number): string[] {
  if (kind === 'front page') return languages.map(frontPath);
  return Array.from({ length: count }, (_, index) => {
    const language = languages[index % languages.length] ?? languages[0];
    const share = (index + (cycle % 7) / 7) / count;
    if (kind === 'article')
      return articlePath(language, `synthetic-article-${1 + Math.floor(share * articles)}`);
    if (index < languages.length) return newsPath(language);
    return olderPath(newsPath(language), 30 + Math.floor(share * (articles - 30)));
  });
}

/** Makes every page of articles stale, as a publication does: each is printed again for the next reader who asks. */
async function makeStale({ portal, database }: Side): Promise<void> {
  const rubrics = await database.rubric.findMany({ select: { key: true } });
  const tags = languages.flatMap((language) => [
    listTag('article', language),
    ...rubrics.map(({ key }) => rubricTag('article', language, key)),
  ]);
  const version = await database.$transaction((transaction) => raiseContentVersion(transaction, { tags }));
  await waitForVersion(portal.url, version);
}

function difference(after: number | null, before: number | null): number | null {
  return after === null || before === null ? null : after - before;
}

async function askBlock({ portal }: Side, addresses: readonly string[], postgres: number): Promise<Block> {
  const serverBefore = processorSeconds(portal.pid);
  const databaseBefore = familySeconds(postgres);
  const times: number[] = [];
  for (const address of addresses) times.push((await askForPage(`${portal.url}${address}`)).ms);
  await pause(writesAfterAnswerMs);
  return {
    times,
    serverSeconds: difference(processorSeconds(portal.pid), serverBefore),
    databaseSeconds: difference(familySeconds(postgres), databaseBefore),
  };
}

function millisecondsAPage(blocks: readonly Block[], pick: (block: Block) => number | null): number | null {
  const seconds = blocks.map(pick).filter((value) => value !== null);
  const pages = sum(blocks.map(({ times }) => times.length));
  return seconds.length < blocks.length ? null : (sum(seconds) / pages) * 1000;
}

function costsOf(blocks: readonly Block[]): FirstViewCosts {
  const times = blocks.flatMap((block) => block.times);
  return {
    p50: median(times),
    p99: quantile(times, 0.99),
    server: millisecondsAPage(blocks, ({ serverSeconds }) => serverSeconds),
    database: millisecondsAPage(blocks, ({ databaseSeconds }) => databaseSeconds),
  };
}

function figuresOf(kind: Kind, few: readonly Block[], many: readonly Block[]): FirstViewFigures {
  const [fewCosts, manyCosts] = [costsOf(few), costsOf(many)];
  const total = ({ server, database }: FirstViewCosts): number | null =>
    server === null || database === null ? null : server + database;
  const [fewTotal, manyTotal] = [total(fewCosts), total(manyCosts)];
  const medians = (blocks: readonly Block[]): number[] => blocks.map(({ times }) => median(times));
  return {
    kind,
    pages: sum(many.map(({ times }) => times.length)),
    few: fewCosts,
    many: manyCosts,
    latency: spreadOf(pairedRatios(medians(many), medians(few))),
    cpu: fewTotal === null || manyTotal === null ? null : manyTotal / fewTotal,
  };
}

async function runCycle(sides: readonly Side[], cycle: number, plan: Plan, postgres: number): Promise<void> {
  for (const side of sides) await makeStale(side);
  for (const kind of kinds) {
    for (const side of cycle % 2 === 0 ? sides : sides.toReversed()) {
      const addresses = addressesOf(kind, side.articles, plan.pagesOfAKind, cycle);
      const block = await askBlock(side, addresses, postgres);
      if (cycle >= plan.warmUpCycles) side.blocks[kind].push(block);
    }
  }
}

/**
 * Measures what a page costs that is not stored, at few and at many articles in turn. `postgres` is the process id of
 * the server of both databases.
 */
export async function measureFirstViews(
  { few, many, postgres }: { few: PortalServer; many: PortalServer; postgres: number },
  plan: Plan,
): Promise<FirstViewFigures[]> {
  const sideOf = (portal: PortalServer, articles: number): Side => ({
    ...{ portal, articles, database: openDatabase(portal.content.databaseUrl) },
    blocks: { article: [], 'front page': [], 'news list': [] },
  });
  const sides = [sideOf(few, plan.few), sideOf(many, plan.many)] as const;
  try {
    for (const { database, articles } of sides) await curateFront(database, articles);
    for (let cycle = 0; cycle < plan.warmUpCycles + plan.cycles; cycle += 1) {
      await runCycle(sides, cycle, plan, postgres);
    }
  } finally {
    for (const { database } of sides) await database.$disconnect();
  }
  return kinds.map((kind) => figuresOf(kind, sides[0].blocks[kind], sides[1].blocks[kind]));
}
