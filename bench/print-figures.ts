import { type Spread, sum } from './arithmetic.ts';
import type { DeskWorkFigures } from './desk-work.ts';
import type { EventFigures } from './event-pages.ts';
import type { FirstViewFigures } from './first-views.ts';
import { connections } from './load.ts';
import type { Figures, MemoryFigures } from './measure-all.ts';
import type { PageWeight, WeightFigures } from './page-weight.ts';
import type { Plan } from './plan.ts';
import type { PublishingFigures } from './publishing.ts';
import { figure, printTable } from './report.ts';
import type { SearchFigures } from './searches.ts';
import { medianOf, type StoredPageFigures } from './stored-pages.ts';
import type { UploadFigures } from './uploads.ts';

function spread(value: Spread | null, digits = 2): string {
  if (!value) return '–';
  return `${figure(value.median, digits)} (${figure(value.least, digits)}–${figure(value.most, digits)})`;
}

function printStored(stored: readonly StoredPageFigures[]): void {
  const rows = stored.map(({ database, page, encoding, bytes, portal, plain, throughput, cpu }) => [
    `${page}, ${encoding}, ${database}`,
    figure(bytes, 0),
    figure(
      medianOf(portal, (one) => one.requestsPerSecond),
      0,
    ),
    figure(
      medianOf(plain, (one) => one.requestsPerSecond),
      0,
    ),
    spread(throughput),
    figure(
      medianOf(portal, (one) => one.cpuMicroseconds),
      0,
    ),
    figure(
      medianOf(plain, (one) => one.cpuMicroseconds),
      0,
    ),
    spread(cpu),
    figure(medianOf(portal, (one) => one.busy)),
    figure(medianOf(portal, (one) => one.p99)),
  ]);
  const head = [
    ...['Page, encoding, articles', 'bytes', 'ours/s', 'plain/s', 'ratio (min–max)', 'ours µs CPU'],
    ...['plain µs CPU', 'ratio (min–max)', 'busy', 'p99 ms'],
  ];
  printTable(`Stored pages beside a plain node:http server, ${connections} connections`, head, rows, [
    'Ratios are those of neighbouring rounds; above 1 we are ahead. “busy” is the share of a core that our server used:',
    'clearly below 1 the load or the machine sets the pace, and processor time alone tells.',
  ]);
}

function printFirstViews(figures: readonly FirstViewFigures[], { few, many }: Plan): void {
  const rows = figures.flatMap((one) => [
    [
      `${one.kind}, ${few}`,
      figure(one.few.p50),
      figure(one.few.p99),
      figure(one.few.server),
      figure(one.few.database),
    ],
    [
      `${one.kind}, ${many}`,
      figure(one.many.p50),
      figure(one.many.p99),
      figure(one.many.server),
      figure(one.many.database),
      spread(one.latency),
      figure(one.cpu, 2),
    ],
  ]);
  const head = ['Page, articles', 'p50 ms', 'p99 ms', 'CPU ms', 'database CPU ms', 'p50 ratio', 'CPU ratio'];
  printTable('Pages that are not stored, one reader', head, rows, [
    `${sum(figures.map(({ pages }) => pages))} pages at each number of articles, in turn; CPU is a page’s.`,
  ]);
}

function weightRow(name: string, one: PageWeight | undefined): string[] {
  if (!one) return [name];
  const parts = [one.html, one.script, one.other, one.cover, one.pictures - one.cover];
  return [name, String(one.requests), ...parts.map((bytes) => figure(bytes, 0))];
}

function printWeight({ browser, articles, front, html }: WeightFigures): void {
  const byWeight = articles.toSorted((one, other) => one.html - other.html);
  const [heaviest] = html.toSorted((one, other) => other.br - one.br);
  const notes = heaviest
    ? [
        `HTML of the heaviest article: ${figure(heaviest.plain, 0)} bytes plain, ${figure(heaviest.gzip, 0)} gzip, ${figure(heaviest.br, 0)} br;`,
        `its CSS, written into it: ${figure(heaviest.css, 0)} bytes plain, ${figure(heaviest.cssBr, 0)} of the br.`,
      ]
    : [];
  printTable(
    `Bytes over the wire, headers included: Chromium ${browser}, 412 px at 1.75, empty cache`,
    ['Page', 'requests', 'HTML', 'script', 'other', 'cover', 'more pictures'],
    [
      weightRow('article, median', byWeight[Math.floor(byWeight.length / 2)]),
      weightRow('article, heaviest', byWeight.at(-1)),
      weightRow('front page, heaviest', front.toSorted((one, other) => other.html - one.html)[0]),
    ],
    notes,
  );
}

function printPublishing(elsewhere: PublishingFigures, desk: PublishingFigures): void {
  const row = (name: string, { article, front, afterCommit, command }: PublishingFigures): string[] => [
    name,
    ...[article, front, afterCommit, command].flatMap(({ median, most }) => [
      `${figure(median, 0)} / ${figure(most, 0)}`,
    ]),
  ];
  const head = ['Published', 'article', 'front page', 'after commit', 'command and effects'];
  printTable(
    `Publish to visible, ${desk.changes} changes, ms: median / worst`,
    head,
    [row('in another process', elsewhere), row('in the server’s process', desk)],
    ['From the begin of the command until a GET shows the new title; “after commit” is the slower page.'],
  );
}

function printDesk(work: DeskWorkFigures, uploads: UploadFigures): void {
  const row = (name: string, { median, least, most }: Spread): string[] => [
    name,
    ...[median, least, most].map((ms) => figure(ms, 0)),
  ];
  const { pictures, bytes, afterQuarter, afterAll } = uploads;
  printTable(
    'Work at the desk, ms',
    ['What', 'median', 'least', 'most'],
    [
      row('save what is typed', work.draft),
      row('save a revision', work.revision),
      row(`open an article with ${work.fewRevisions} revisions`, work.openFew),
      row(`open an article with ${work.manyRevisions} revisions`, work.openMany),
      row(`upload a picture of ${figure(bytes / 1e6)} MB`, uploads.each),
    ],
    [
      `Opening many beside few: ${spread(work.opening)}. RSS MB of the server after a quarter of ${pictures} uploads`,
      `${figure(afterQuarter, 0)}, after all ${figure(afterAll, 0)}.`,
    ],
  );
}

function printEvents({
  events,
  sessions,
  speakers,
  pages,
  times,
  afterQuarter,
  afterAll,
}: EventFigures): void {
  const rows = pages.map(({ name, br, plain, ms }) => [
    name,
    ...[br, plain].map((bytes) => figure(bytes, 0)),
    ...[ms.median, ms.least, ms.most].map((value) => figure(value)),
  ]);
  const title = `An event of ${sessions} sessions and ${speakers} people, among ${events}: printed ${times} times`;
  printTable(title, ['What', 'bytes br', 'plain', 'median ms', 'least', 'most'], rows, [
    `RSS MB of the server after a quarter of the prints ${figure(afterQuarter, 0)}, after all ${figure(afterAll, 0)}.`,
  ]);
}

function printSearches(figures: readonly SearchFigures[]): void {
  const rows = figures.map(({ articles, asked, answers, p50, p99 }) => [
    `${asked}, ${articles} articles`,
    ...[figure(answers, 0), figure(p50), figure(p99)],
  ]);
  printTable('Searches in three languages, ms', ['Words', 'answers', 'median', 'p99'], rows);
}

function printMemory(figures: readonly MemoryFigures[]): void {
  const rows = figures.map(({ articles, stored, started, loaded }) => [
    `${articles} articles, ${stored} stored pages`,
    figure(started?.resident ?? null, 0),
    figure(started?.proportional ?? null, 0),
    figure(loaded?.resident ?? null, 0),
    figure(loaded?.proportional ?? null, 0),
  ]);
  const head = ['Server', 'RSS MB at start', 'PSS', 'RSS MB after load', 'PSS'];
  printTable('Memory', head, rows);
}

/** Prints all figures as tables. */
export function printFigures(figures: Figures, plan: Plan): void {
  printStored(figures.stored);
  printFirstViews(figures.firstViews, plan);
  printPublishing(figures.elsewhere, figures.desk);
  printDesk(figures.work, figures.uploads);
  printEvents(figures.events);
  printWeight(figures.weight);
  printSearches(figures.searches);
  printMemory(figures.memory);
}
