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

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where a part of a page stands; of the page's main part what is in it, without the empty rest of the window. */
function boxOf(part: Locator): Promise<Box> {
  return part.evaluate((element) => {
    const children = element.tagName === 'MAIN' ? [...element.children] : [element];
    const shown = children.map((child) => child.getBoundingClientRect()).filter(({ height }) => height > 0);
    return {
      left: Math.min(...shown.map(({ left }) => left)),
      top: Math.min(...shown.map(({ top }) => top)),
      right: Math.max(...shown.map(({ right }) => right)),
      bottom: Math.max(...shown.map(({ bottom }) => bottom)),
    };
  });
}

export interface Camera {
  locale: Locale;
  taken: PictureName[];
  /** Takes the window, as high as told; or a part of the page with a margin, at most so many pixels of it. */
  take(page: Page, name: PictureName, part?: Locator | null, tallest?: number): Promise<void>;
}

const margin = 12;

/** Takes the pictures of one language of the handbook. */
export function openCamera(locale: Locale): Camera {
  const taken: PictureName[] = [];
  return {
    locale,
    taken,
    async take(page, name, part = null, tallest = part ? 900 : 760) {
      if (part) await expect(part).toBeVisible();
      await showPublicAddress(page);
      const file = path.join(takenPictures, locale, `${name}.png`);
      await mkdir(path.dirname(file), { recursive: true });
      const former = page.viewportSize() ?? { width: 0, height: 0 };
      const isDialog = await page.getByRole('dialog').isVisible();
      const whole = await page.evaluate(() => document.documentElement.scrollHeight);
      const height = part && !isDialog ? Math.max(former.height, whole) : tallest;
      await page.setViewportSize({ width: former.width, height });
      await page.evaluate(() => window.scrollTo(0, 0));
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
      const clip = part ? await frameOf(part, isDialog ? 0 : margin, tallest) : null;
      const shot = { path: file, animations: 'disabled', caret: 'hide' } as const;
      await page.screenshot(clip ? { ...shot, clip } : shot);
      await page.setViewportSize(former);
      taken.push(name);
    },
  };
}

/** What of the window is taken for a part of the page. */
async function frameOf(part: Locator, around: number, tallest: number) {
  const { left, top, right, bottom } = await boxOf(part);
  const [x, y] = [Math.max(0, left - around), Math.max(0, top - around)];
  return { x, y, width: right + around - x, height: Math.min(bottom + around - y, tallest) };
}
