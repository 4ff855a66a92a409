import { test as base, expect } from '@playwright/test';
import { watchPages } from './page-watch.ts';
import { openPortal, type Portal } from './portal-process.ts';

export interface JourneyOptions {
  /** Whether the server that the journey visits takes framework scripts out of reader pages. */
  readerFilter: 'on' | 'off';
  /** Errors and warnings of the browser's console that belong to the journey, such as that of a page that is not there. */
  expectedConsole: RegExp[];
}

interface JourneyFixtures {
  /** A portal of the journey's own, to be broken. It has no server yet. */
  ownPortal: Portal;
  guard: undefined;
}

function addressOf(name: string): string {
  const address = process.env[name];
  if (!address)
    throw new Error('the portal for the journeys was not started: run npm test -- --only browser');
  return address;
}

/** Playwright's `test` on a running portal. It fails on errors of the console and on requests to other machines. */
export const test = base.extend<JourneyFixtures & JourneyOptions>({
  readerFilter: ['on', { option: true }],
  expectedConsole: [[], { option: true }],
  baseURL: async ({ readerFilter }, use) => {
    await use(addressOf(readerFilter === 'on' ? 'JOURNEY_URL' : 'JOURNEY_UNFILTERED_URL'));
  },
  guard: [
    async ({ context, expectedConsole }, use) => {
      const lines = watchPages(context, expectedConsole);
      await use(undefined);
      expect(lines, 'what the browser complained about').toEqual([]);
    },
    { auto: true },
  ],
  ownPortal: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from this pattern
    async ({}, use) => {
      const { JOURNEY_CONTENT: copy } = process.env;
      const portal = await openPortal(copy ?? null);
      await use(portal);
      await portal.close();
    },
    { timeout: 120_000 },
  ],
});
