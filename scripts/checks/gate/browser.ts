import { accessSync, constants } from 'node:fs';
import { chromium } from '@playwright/test';
import { installPackages, mayInstallPackages } from './system-package.ts';
import { runProgram, runTool } from './tool.ts';

const places: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
};

const advice = 'install Chromium, or give the path of one in CHROMIUM_PATH';

export type FoundBrowser = { executable: string } | { executable: null; reason: string };

/** A file that merely lies there is no browser: on a bare machine its libraries may be missing. */
async function answers(executable: string): Promise<boolean> {
  try {
    accessSync(executable, constants.X_OK);
  } catch {
    return false;
  }
  if (process.platform === 'win32') return true;
  return (await runProgram(executable, ['--version'], { patience: 30_000 })).code === 0;
}

async function firstThatAnswers(candidates: string[]): Promise<string | null> {
  for (const candidate of candidates) if (await answers(candidate)) return candidate;
  return null;
}

/** Downloads the browser that Playwright wants; where its servers can't be reached, that ends soon. */
async function downloadBrowser(): Promise<void> {
  await runTool('playwright', ['install', 'chromium'], {
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
    patience: 240_000,
  });
}

/** Where a browser may be, and how one is got. */
export interface Ways {
  /** Where Playwright keeps its own. */
  own: string;
  /** Where this machine may have one. */
  places: string[];
  download(): Promise<void>;
  /** Installs the system's package; null where that is not for us to do. */
  install: (() => Promise<void>) | null;
}

function waysOfThisMachine(): Ways {
  return {
    own: chromium.executablePath(),
    places: places[process.platform] ?? [],
    download: downloadBrowser,
    install: mayInstallPackages() ? () => installPackages('chromium', 'fonts-liberation') : null,
  };
}

/**
 * Returns a Chromium that answers: the one of CHROMIUM_PATH and no other where that is set, else Playwright's own, else
 * the machine's, else one that is downloaded, else (as root on Debian and its kin) one that is installed.
 */
export async function provideBrowser(
  say: (line: string) => void,
  ways: Ways = waysOfThisMachine(),
): Promise<FoundBrowser> {
  const { CHROMIUM_PATH: wish } = process.env;
  if (wish) {
    if (await answers(wish)) return { executable: wish };
    return {
      executable: null,
      reason: `CHROMIUM_PATH is ${wish}, which does not answer to --version: mend it`,
    };
  }
  const look = () => firstThatAnswers([ways.own, ...ways.places]);
  const present = await look();
  if (present) return { executable: present };
  say('There is no Chromium yet: downloading one.');
  await ways.download();
  const downloaded = await look();
  if (downloaded) return { executable: downloaded };
  if (ways.install) {
    say('The download did not work: installing one with apt-get.');
    await ways.install();
    const installed = await look();
    if (installed) return { executable: installed };
  }
  return { executable: null, reason: `no Chromium was found, and none could be installed: ${advice}` };
}
