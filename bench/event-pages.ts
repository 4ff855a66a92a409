import {
  eventCalendarPath,
  eventPath,
  programmePath,
  programmeTextPath,
  publicCalendarPath,
} from '#lib/events/event-paths';
import { milestoneListPath } from '#lib/milestones/milestone-paths';
import { openDatabase, type RootDatabase } from '#lib/platform/db/client';
import { raiseContentVersion } from '#lib/publishing/content-change';
import { itemTag, listTag } from '#lib/publishing/publishing-tags';
import { type Spread, spreadOf } from './arithmetic.ts';
import { askForPage, waitForVersion } from './asking.ts';
import type { EventContent } from './databases.ts';
import type { Plan } from './plan.ts';
import type { PortalServer } from './portal-server.ts';
import { memoryOf } from './process-cost.ts';

/** A page or file of a large event, printed for the reader who asks. */
export interface EventPageFigures {
  name: string;
  /** Of the body, compressed by brotli and not at all. */
  br: number;
  plain: number;
  ms: Spread;
}

export interface EventFigures extends EventContent {
  pages: EventPageFigures[];
  /** How often each was printed. */
  times: number;
  /** Resident megabytes of the server after a quarter of them, and after the last; null where the system doesn't tell. */
  afterQuarter: number | null;
  afterAll: number | null;
}

async function findLarge(database: RootDatabase): Promise<{ eventId: string; slug: string }> {
  const { eventId } = await database.programmeRelease.findFirstOrThrow({
    orderBy: { releasedAt: 'desc' },
    select: { eventId: true },
  });
  const where = { itemId: eventId, language: 'ky' } as const;
  const { slug } = await database.localization.findFirstOrThrow({ where, select: { slug: true } });
  return { eventId, slug: slug ?? '' };
}

/** The addresses of the event with the programme and of all milestones, by what stands there. */
function addressesOf(path: string, milestones: number): Record<string, string> {
  return {
    'event page': path,
    programme: programmePath(path, { day: null, roomId: null, language: null }),
    'programme as text': programmeTextPath(path),
    'its calendar': eventCalendarPath(path),
    'all events as a calendar': publicCalendarPath('ky'),
    [`${milestones} milestones`]: milestoneListPath('ky', null, 'nearest'),
  };
}

/** Where a load finds the programme and the calendar of all events. */
export async function largeAddresses(content: EventContent): Promise<{ name: string; address: string }[]> {
  const database = openDatabase(content.databaseUrl);
  try {
    const { slug } = await findLarge(database);
    const addresses = addressesOf(eventPath('ky', slug), content.milestones);
    return ['programme', 'all events as a calendar'].map((name) => ({
      name,
      address: addresses[name] ?? '',
    }));
  } finally {
    await database.$disconnect();
  }
}

/** Has the pages and files of a large event, and the calendar of all events, printed again and again. */
export async function measureEvents(
  portal: PortalServer,
  content: EventContent,
  { eventCycles: cycles }: Plan,
): Promise<EventFigures> {
  const database = openDatabase(content.databaseUrl);
  try {
    const { eventId, slug } = await findLarge(database);
    const addresses = Object.entries(addressesOf(eventPath('ky', slug), content.milestones));
    const times = addresses.map((): number[] => []);
    const tags = [itemTag(eventId), listTag('event', 'ky'), listTag('milestone', 'ky')];
    let afterQuarter: number | null = null;
    for (let cycle = 0; cycle <= cycles; cycle += 1) {
      const version = await database.$transaction((change) => raiseContentVersion(change, { tags }));
      await waitForVersion(portal.url, version);
      for (const [index, [, address]] of addresses.entries()) {
        const { ms } = await askForPage(`${portal.url}${address}`);
        // The first round warms up what every later one uses.
        if (cycle > 0) times[index]?.push(ms);
      }
      if (cycle === Math.ceil(cycles / 4)) afterQuarter = memoryOf(portal.pid)?.resident ?? null;
    }
    const afterAll = memoryOf(portal.pid)?.resident ?? null;
    const pages = await Promise.all(
      addresses.map(async ([name, address], index) => ({
        name,
        br: (await askForPage(`${portal.url}${address}`)).body.length,
        plain: (await askForPage(`${portal.url}${address}`, 'identity')).body.length,
        ms: spreadOf(times[index] ?? []),
      })),
    );
    return { ...content, pages, times: cycles, afterQuarter, afterAll };
  } finally {
    await database.$disconnect();
  }
}
