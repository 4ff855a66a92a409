import './scripts/node-hooks.ts';
import { defineConfig } from '@playwright/test';
import { clearPortalEnvironment } from './scripts/checks/portal-environment.ts';
import type { JourneyOptions } from './tests/support/portal.ts';

clearPortalEnvironment(process.env);

const { CHROMIUM_PATH: executablePath } = process.env;

const launchOptions = {
  ...(executablePath ? { executablePath } : {}),
  args: [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  ],
};

const special = ['reader', 'phone', 'filter-off', 'journalist'];

/** A journey runs in every project that its tags name, and on the desktop where it has none. */
function tagged(name: string): RegExp {
  return new RegExp(`@${name}(?![\\w-])`);
}

export default defineConfig<JourneyOptions>({
  testDir: 'tests/e2e',
  globalSetup: './tests/support/portal-setup.ts',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // One in three hundred loses a race on a busy machine; what needs its second try is named at the end (DECISIONS.md).
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    launchOptions,
    locale: 'ky-KG',
    timezoneId: 'Asia/Bishkek',
    // Recording slows every journey; `--trace on` is for the one that is looked into.
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'reader', grep: tagged('reader'), use: { javaScriptEnabled: false } },
    {
      name: 'phone',
      grep: tagged('phone'),
      use: { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
    },
    { name: 'filter-off', grep: tagged('filter-off'), use: { readerFilter: 'off' } },
    {
      name: 'journalist',
      grep: tagged('journalist'),
      use: { viewport: { width: 1440, height: 900 }, permissions: ['clipboard-read', 'clipboard-write'] },
    },
    {
      name: 'desktop',
      grep: [tagged('desktop'), new RegExp(`^(?!.*@(${special.join('|')})(?![\\w-]))`, 's')],
      use: { viewport: { width: 1280, height: 800 } },
    },
  ],
});
