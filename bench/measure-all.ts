import { articlePath, frontPath } from '#lib/articles/article-paths';
import { pause } from './asking.ts';
import type { Cores } from './cores.ts';
import { addEvents, type Content, type Databases, type EventContent, openDatabases } from './databases.ts';
import { type DeskWorkFigures, measureDeskWork } from './desk-work.ts';
import { type EventFigures, largeAddresses, measureEvents } from './event-pages.ts';
import { type FirstViewFigures, measureFirstViews } from './first-views.ts';
import { LoadMaker } from './load.ts';
import { articlesOf, type WeightFigures, weighPages } from './page-weight.ts';
import type { Plan } from './plan.ts';
import { type PortalServer, startPortal } from './portal-server.ts';
import { type Memory, memoryOf } from './process-cost.ts';
import { measureFromDesk, measureFromElsewhere, type PublishingFigures } from './publishing.ts';
import { timed } from './report.ts';
import { fillTenfold, measureSearches, type SearchFigures } from './searches.ts';
import { askAll, everyArticle, restartWithPages } from './stored-everything.ts';
import { measureStoredPages, type StoredPageFigures, type StoredSubject } from './stored-pages.ts';
import { measureUploads, type UploadFigures } from './uploads.ts';

/** Memory of one server, at its start and after it was asked for many pages and loaded. */
export interface MemoryFigures {
  articles: number;
  /** Pages that were in the store when it started. */
  stored: number;
  started: Memory | null;
  loaded: Memory | null;
}

export interface Figures {
  stored: StoredPageFigures[];
  firstViews: FirstViewFigures[];
  weight: WeightFigures;
  elsewhere: PublishingFigures;
  desk: PublishingFigures;
  work: DeskWorkFigures;
  uploads: UploadFigures;
  events: EventFigures;
  memory: MemoryFigures[];
  searches: SearchFigures[];
}

interface Contents {
  own: Content;
  few: Content;
  many: Content;
  /** Ten times as many. */
  tenfold: Content;
  events: EventContent;
}

interface Place {
  plan: Plan;
  cores: Cores;
  load: LoadMaker;
}

const mostAsked = 6_000;
const restMs = 3_000;

async function fillAll(databases: Databases, plan: Plan): Promise<Contents> {
  const fill = (name: string, articles: number | null): Promise<Content> =>
    timed(`Filled a database with ${articles ?? 'the first'} articles`, () => databases.fill(name, articles));
  const many = await fill(`${plan.many}`, plan.many);
  return {
    own: await fill('own', null),
    few: await fill(`${plan.few}`, plan.few),
    many,
    tenfold: await timed('Made ten articles of each', () => fillTenfold(databases, many)),
    events: await timed(`Filled a database with ${plan.events} events`, async () =>
      addEvents(await databases.fill('events', null), plan),
    ),
  };
}

/** The programme and the calendar of a portal with many events, stored, beside their plain twins; then printed anew. */
async function measureEventPages(
  content: EventContent,
  place: Place,
): Promise<{ stored: StoredPageFigures[]; events: EventFigures }> {
  const portal = await startPortal(content, 'server', place.cores.server);
  const events = await measureEvents(portal, content, place.plan);
  const pages = (await largeAddresses(content)).map((page) => ({ ...page, encodings: ['br' as const] }));
  const stored = await measureStoredPages([{ portal, pages }], place);
  await portal.end();
  return { stored, events };
}

async function storedSubjects(
  own: PortalServer,
  synthetic: readonly PortalServer[],
): Promise<StoredSubject[]> {
  const [article = ''] = await articlesOf(own, 'ky');
  const front = { name: 'front page', address: frontPath('ky') };
  const both: ('br' | 'gzip')[] = ['br', 'gzip'];
  return [
    {
      portal: own,
      pages: [
        { name: 'article', address: article, encodings: both },
        { ...front, encodings: both },
      ],
    },
    ...synthetic.map((portal) => ({
      portal,
      pages: [
        { name: 'article', address: articlePath('ky', 'synthetic-article-50'), encodings: both.slice(0, 1) },
        { ...front, encodings: both.slice(0, 1) },
      ],
    })),
  ];
}

/** Restarts a server with every article's page in the store, has it read and loaded, and looks at its memory. */
async function measureMemory(
  portal: PortalServer,
  articles: number,
  { plan, cores, load }: Place,
): Promise<MemoryFigures> {
  const addresses = everyArticle(articles);
  const [printed = ''] = addresses;
  const restarted = await restartWithPages(portal, printed, addresses, cores.server);
  const started = memoryOf(restarted.pid);
  const apart = Math.max(1, Math.floor(addresses.length / mostAsked));
  await askAll(
    restarted.url,
    addresses.filter((_, index) => index % apart === 0),
  );
  await load.run(restarted, printed, { encoding: 'br', seconds: plan.seconds, leastAnswers: 0 });
  await pause(restMs);
  const loaded = memoryOf(restarted.pid);
  await restarted.end();
  return { articles, stored: addresses.length, started, loaded };
}

async function measureTenfold(content: Content, { plan, cores }: Place): Promise<SearchFigures[]> {
  const portal = await startPortal(content, 'server', cores.server);
  const figures = await measureSearches(portal, plan);
  await portal.end();
  return figures;
}

/** Measures everything that the plan asks for, one thing after another, on databases and servers of its own. */
export async function measureAll(plan: Plan, cores: Cores): Promise<Figures> {
  const databases = await timed('Started a database', () => openDatabases(cores));
  const contents = await fillAll(databases, plan);
  const load = new LoadMaker(cores, databases.folder);
  const place = { plan, cores, load };
  const start = (content: Content): Promise<PortalServer> => startPortal(content, 'server', cores.server);
  const [own, few, many] = await timed('Started three portals', () =>
    Promise.all([start(contents.own), start(contents.few), start(contents.many)]),
  );
  const stored = await timed('Loaded stored pages', async () =>
    measureStoredPages(await storedSubjects(own, [few, many]), place),
  );
  const firstViews = await timed('Asked for pages that are not stored', () =>
    measureFirstViews({ few, many, postgres: databases.pid }, plan),
  );
  const searches = await timed('Searched', async () => [
    ...(await measureSearches(few, plan)),
    ...(await measureSearches(many, plan)),
    ...(await measureTenfold(contents.tenfold, place)),
  ]);
  const work = await timed('Saved and opened articles at the desk', () => measureDeskWork(few, plan));
  const uploads = await timed('Uploaded pictures at the desk', () => measureUploads(few, plan.uploads));
  const memory = await timed('Stored all pages and looked at the memory', async () => [
    await measureMemory(few, plan.few, place),
    await measureMemory(many, plan.many, place),
  ]);
  const weight = await timed('Opened all articles in a browser', () => weighPages(own, console.log));
  const elsewhere = await timed('Published from another process', () =>
    measureFromElsewhere(own, plan.changes, cores),
  );
  await own.end();
  const desk = await timed('Published in the process of the server', () =>
    measureFromDesk(contents.own, plan.changes, cores),
  );
  const large = await timed('Printed and loaded a large programme', () =>
    measureEventPages(contents.events, place),
  );
  return {
    ...{ firstViews, weight, elsewhere, desk, work, uploads, memory, searches },
    stored: [...stored, ...large.stored],
    events: large.events,
  };
}
