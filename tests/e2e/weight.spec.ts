import { expect, type Page } from '@playwright/test';
import { localeNames, locales } from '#lib/i18n/locales';
import { test } from '#tests/support/portal';
import { pagesOfEachKind, pathOfReport } from './support/reader-pages.ts';
import { ask } from './support/wire.ts';

/** One round trip: what fits into the first ten packets of a new connection. */
const firstWindow = 14_600;
const scriptInPage = /<script src="([^"]+)"/;

for (const locale of locales) {
  for (const encoding of ['br', 'gzip']) {
    test(`the report in ${localeNames[locale]} weighs under 14 kB in two requests (${encoding})`, {
      tag: '@desktop',
    }, async ({ request, baseURL }) => {
      const accepted = { 'Accept-Encoding': encoding };
      const page = await ask(`${baseURL}${await pathOfReport(request, locale)}`, accepted);
      const script = await ask(`${baseURL}${scriptInPage.exec(page.text)?.[1]}`, accepted);
      expect([page.status, script.status]).toEqual([200, 200]);
      expect([page.headers['content-encoding'], script.headers['content-encoding']]).toEqual([
        encoding,
        encoding,
      ]);
      expect(page.body.length + script.body.length).toBeLessThan(14_000);
      expect(page.headBytes + page.body.length).toBeLessThan(firstWindow);
      expect(script.headBytes + script.body.length).toBeLessThan(2_000);
      expect(Buffer.byteLength(script.text)).toBeLessThan(2_000);
    });
  }
}

interface Fetched {
  kind: string;
  path: string;
  /** On the wire, headers included. */
  bytes: number;
}

/** Goes to an address and tells what the browser fetched for it. */
async function fetchedFor(page: Page, path: string): Promise<Fetched[]> {
  const session = await page.context().newCDPSession(page);
  const fetched = new Map<string, Fetched>();
  await session.send('Network.enable');
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    fetched.set(requestId, { kind: type, path: new URL(response.url).pathname, bytes: 0 });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const one = fetched.get(requestId);
    if (one) one.bytes = encodedDataLength;
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  await session.detach();
  return [...fetched.values()];
}

test.describe('in the browser', { tag: '@phone' }, () => {
  test.use({ viewport: { width: 412, height: 915 }, deviceScaleFactor: 2.625 });

  test('the report needs two requests beside its pictures, and the cover is light', async ({
    page,
    request,
  }) => {
    const path = await pathOfReport(request, 'ky');
    const fetched = await fetchedFor(page, path);
    const text = fetched.filter(({ kind }) => kind !== 'Image' && kind !== 'Other');
    expect(text.map(({ kind }) => kind)).toEqual(['Document', 'Script']);
    expect(text.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(14_000);
    const cover = await page
      .locator('main figure img')
      .first()
      .evaluate((image: HTMLImageElement) => image.currentSrc);
    const weight = fetched.find((one) => one.path === new URL(cover).pathname)?.bytes ?? 0;
    expect(weight).toBeGreaterThan(1_000);
    expect(weight).toBeLessThan(60_000);
  });
});

for (const locale of locales) {
  test(`no page in ${localeNames[locale]} runs more than the one script`, { tag: '@desktop' }, async ({
    page,
    request,
  }) => {
    for (const { kind, path } of await pagesOfEachKind(request, locale)) {
      const response = await page.goto(path);
      const policy = response?.headers()['content-security-policy'] ?? '';
      expect(policy).toMatch(/^default-src 'none';/);
      expect(policy).not.toMatch(/unsafe|\*|data:/);
      const scripts = page.locator('script:not([type="application/ld+json"])');
      await expect(scripts).toHaveCount(
        ['article', 'event', 'help', 'help place', 'milestone', 'person', 'quote'].includes(kind) ? 1 : 0,
      );
      await expect(page.locator('link[rel~="stylesheet"], link[rel~="preload"], [style]')).toHaveCount(0);
      const sheets = ['article', 'page', 'quote'].includes(kind) ? 1 : 2;
      expect(await page.evaluate(() => document.styleSheets.length)).toBe(sheets);
    }
  });
}

test('a page that did not change is not sent again', { tag: '@desktop' }, async ({ request, baseURL }) => {
  const url = `${baseURL}${await pathOfReport(request, 'ky')}`;
  const tags = new Set<string>();
  for (const encoding of ['br', 'gzip', 'identity']) {
    const accepted = { 'Accept-Encoding': encoding };
    const first = await ask(url, accepted);
    const etag = String(first.headers.etag);
    tags.add(etag);
    expect(first.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    const again = await ask(url, { ...accepted, 'If-None-Match': etag });
    expect([again.status, again.headers.etag, again.body.length]).toEqual([304, etag, 0]);
    const other = await ask(url, { ...accepted, 'If-None-Match': '"another"' });
    expect([other.status, other.text]).toEqual([200, first.text]);
  }
  expect(tags.size).toBe(3);
});
