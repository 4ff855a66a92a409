import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { locales } from '#lib/i18n/locales';
import { provideBrowser } from '#scripts/checks/gate/browser';
import { runTool } from '#scripts/checks/gate/tool';
import { buildPortal } from '#scripts/portal/build-portal';
import { checkout } from '#scripts/portal/child';
import { runCommand } from '#scripts/portal/run-command';

const journey = 'tests/e2e/desk/handbook.spec.ts';
const taken = path.join(checkout, 'test-results', 'handbook');
const kept = path.join(checkout, 'docs', 'handbook', 'pictures');

/** The journey takes two pixels for each of the page, in a window of this width. */
const windowWidth = 1100;
const widest = 1000;
const mostBytes = 60_000;
/** Numbers of colours, tried in turn until a picture is small enough. */
const palettes = [128, 64, 32, 24, 16, 12, 8];

/** One picture as the handbook shows it: all are drawn to the same scale, so that words in them are equally large. */
async function shrink(file: string): Promise<Buffer> {
  const { width = windowWidth * 2 } = await sharp(file).metadata();
  const small = sharp(file).resize({ width: Math.round((width / 2) * (widest / windowWidth)) });
  for (const colours of palettes) {
    const png = await small
      .clone()
      .png({ palette: true, colours, dither: 0, effort: 10, compressionLevel: 9 })
      .toBuffer();
    if (png.length <= mostBytes) return png;
  }
  throw new Error(`${file} is too large for the handbook: take less of the page.`);
}

async function keepPictures(locale: string): Promise<void> {
  const target = path.join(kept, locale);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const name of readdirSync(path.join(taken, locale))) {
    await writeFile(path.join(target, name), await shrink(path.join(taken, locale, name)));
  }
}

/** Walks the journey of the handbook afresh and puts its pictures into docs/handbook/pictures. */
async function makeHandbook(): Promise<void> {
  await buildPortal();
  const browser = await provideBrowser(console.log);
  if (browser.executable === null) throw new Error(browser.reason);
  const { code } = await runTool('playwright', ['test', journey, '--project', 'desktop', '--reporter=list'], {
    shown: true,
    env: { CHROMIUM_PATH: browser.executable, HANDBOOK_PICTURES: 'all' },
  });
  if (code !== 0) throw new Error('The journey of the handbook failed: its pictures stay as they are.');
  for (const locale of locales) await keepPictures(locale);
}

await runCommand(makeHandbook);
