import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import type { Locale } from '#lib/i18n/locales';

/** What the journey of the handbook takes pictures of, in the order of its afternoon. */
export const pictureNames = [
  'invitation',
  'choose-password',
  'team',
  'sign-in',
  'list',
  'new-article',
  'word',
  'editor',
  'keys',
  'statement',
  'to-do',
  'library',
  'words',
  'child',
  'consent',
  'blur',
  'picker',
  'not-saved',
  'translation',
  'behind',
  'two-people',
  'preview',
  'share-card',
  'preview-link',
  'hand-over',
  'start',
  'publish',
  'published',
  'change',
  'removal-request',
  'requests',
  'versions',
  'restore',
  'withdraw',
  'withdrawn',
  'redact',
] as const;

export type PictureName = (typeof pictureNames)[number];

/** Where the journey leaves what it took; git-ignored. */
const takenPictures = 'test-results/handbook';

/** The portal that the pictures show stands at an address that is nobody's. */
const shownSite = 'https://umut.example';

/** Puts the address that readers know in the place of the test's own, wherever the page says it. */
async function showPublicAddress(page: Page): Promise<void> {
  await page.evaluate((site) => {
    const own = window.location.origin;
    const host = window.location.host;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue ?? '';
      if (text.includes(host))
        node.nodeValue = text.replaceAll(own, site).replaceAll(host, new URL(site).host);
    }
    for (const field of document.querySelectorAll<HTMLInputElement>('input[readonly]')) {
      if (field.value.startsWith(own)) field.value = field.value.replace(own, site);
    }
  }, shownSite);
}

/** A part of a page: from the top of the first to the bottom of the last, as wide as the widest. */
async function boxAround(parts: Locator[]) {
  const boxes = await Promise.all(parts.map((part) => part.boundingBox()));
  const known = boxes.filter((box) => box !== null);
  const left = Math.min(...known.map(({ x }) => x));
  const top = Math.min(...known.map(({ y }) => y));
  const right = Math.max(...known.map(({ x, width }) => x + width));
  const bottom = Math.max(...known.map(({ y, height }) => y + height));
  return { left, top, right, bottom };
}

export interface Camera {
  locale: Locale;
  taken: PictureName[];
  /** Takes the window as it is; or the named parts of the page with a margin, at most `tallest` pixels of them. */
  take(page: Page, name: PictureName, parts?: Locator[], tallest?: number): Promise<void>;
}

const margin = 16;

/** Takes the pictures of one language of the handbook. */
export function openCamera(locale: Locale): Camera {
  const taken: PictureName[] = [];
  return {
    locale,
    taken,
    async take(page, name, parts = [], tallest = 900) {
      for (const part of parts) await expect(part).toBeVisible();
      await showPublicAddress(page);
      const file = path.join(takenPictures, locale, `${name}.png`);
      await mkdir(path.dirname(file), { recursive: true });
      if (parts.length === 0) await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
      else await takeParts(page, file, parts, tallest);
      taken.push(name);
    },
  };
}

/** Makes the window as high as the page, so that dialogs and what sticks to its edges stand as they do for people. */
async function takeParts(page: Page, file: string, parts: Locator[], tallest: number): Promise<void> {
  const former = page.viewportSize() ?? { width: 0, height: 0 };
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  const isDialog = await page.getByRole('dialog').isVisible();
  const height = isDialog ? tallest + 2 * margin : Math.max(former.height, whole);
  await page.setViewportSize({ width: former.width, height });
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  const { left, top, right, bottom } = await boxAround(parts);
  const x = Math.max(0, left - margin);
  const y = Math.max(0, top - margin);
  const size = {
    width: Math.min(right + margin, former.width) - x,
    height: Math.min(bottom + margin, height, y + tallest) - y,
  };
  await page.screenshot({ path: file, animations: 'disabled', caret: 'hide', clip: { x, y, ...size } });
  await page.setViewportSize(former);
}
