import { expect, type Page } from '@playwright/test';
import { type Locale, localeNames, locales, localeTags } from '#lib/i18n/locales';
import { test } from '#tests/support/portal';
import { absentPath, pagesOfEachKind, pathOfReport, report } from './support/reader-pages.ts';
import { ask } from './support/wire.ts';

function metaOf(page: Page, name: string): Promise<string | null> {
  return page.locator(`meta[property="${name}"], meta[name="${name}"]`).getAttribute('content');
}

async function alternatesOf(page: Page): Promise<Record<string, string>> {
  const links = page.locator('head link[rel="alternate"][hreflang]');
  const pairs = await links.evaluateAll((all) =>
    (all as HTMLLinkElement[]).map((link) => [link.hreflang, link.getAttribute('href') ?? '']),
  );
  return Object.fromEntries(pairs);
}

/** Whether the browser can show the picture, and how large it is. */
function decode(page: Page, url: string): Promise<number[]> {
  return page.evaluate(async (src) => {
    const image = new Image();
    image.src = src;
    await image.decode();
    return [image.naturalWidth, image.naturalHeight];
  }, url);
}

for (const locale of locales) {
  test.describe(`the report in ${localeNames[locale]}`, { tag: '@journalist' }, () => {
    test('names its own address, and its languages name each other', async ({ page, request, baseURL }) => {
      const paths: Partial<Record<Locale, string>> = {};
      for (const one of locales) paths[one] = await pathOfReport(request, one);
      await page.goto(paths[locale] ?? '');
      const canonical = page.locator('head link[rel="canonical"]');
      await expect(canonical).toHaveAttribute('href', `${baseURL}${paths[locale]}`);
      expect(await alternatesOf(page)).toEqual({
        ...Object.fromEntries(locales.map((one) => [one, `${baseURL}${paths[one]}`])),
        'x-default': `${baseURL}${paths.ky}`,
      });
    });

    test('shows networks its words and a card', async ({ page, request, baseURL }) => {
      const path = await pathOfReport(request, locale);
      await page.goto(path);
      const { title, summary } = report[locale];
      const told = ['og:type', 'og:title', 'og:description', 'og:url', 'og:locale'].map((one) =>
        metaOf(page, one),
      );
      const ogLocale = localeTags[locale].replace('-', '_');
      expect(await Promise.all(told)).toEqual(['article', title, summary, `${baseURL}${path}`, ogLocale]);
      const twitter = ['card', 'title', 'description'].map((one) => metaOf(page, `twitter:${one}`));
      expect(await Promise.all(twitter)).toEqual(['summary_large_image', title, summary]);
      expect(await page.title()).toContain(title);
      expect(await metaOf(page, 'description')).toBe(summary);
    });

    test('has a card of 1200 by 630 that a browser can show', async ({ page, request, baseURL }) => {
      await page.goto(await pathOfReport(request, locale));
      const card = (await metaOf(page, 'og:image')) ?? '';
      expect(card).toMatch(new RegExp(`^${baseURL}/media/`));
      expect(await metaOf(page, 'twitter:image')).toBe(card);
      const { status, headers, body } = await ask(card);
      expect([status, headers['content-type']]).toEqual([200, 'image/jpeg']);
      expect(body.length).toBeLessThan(300_000);
      expect(body.subarray(0, 3).toString('hex')).toBe('ffd8ff');
      const size = [
        Number(await metaOf(page, 'og:image:width')),
        Number(await metaOf(page, 'og:image:height')),
      ];
      expect(size).toEqual([1200, 630]);
      expect(await decode(page, card)).toEqual(size);
    });

    test('tells machines the same as its readers', async ({ page, request, baseURL }) => {
      const path = await pathOfReport(request, locale);
      await page.goto(path);
      const text = await page.locator('script[type="application/ld+json"]').textContent();
      const facts: Record<string, unknown> = JSON.parse(text ?? '');
      const article = page.getByRole('main').getByRole('article').first();
      expect(facts).toMatchObject({
        '@context': 'https://schema.org',
        '@type': 'NewsArticle',
        headline: await page.getByRole('heading', { level: 1 }).textContent(),
        description: report[locale].summary,
        inLanguage: locale,
        mainEntityOfPage: `${baseURL}${path}`,
        author: [{ name: await article.locator('.meta strong').textContent() }],
        articleSection: await article.getByRole('link').first().textContent(),
        publisher: { url: baseURL },
      });
      const dates = [facts['datePublished'], facts['dateModified']].map(String);
      for (const date of dates) expect(new Date(date).toISOString()).toBe(date);
      const shown = await article.locator('time').first().getAttribute('datetime');
      expect(dates[0]?.slice(0, 10)).toBe(shown);
      for (const image of [facts['image']].flat()) {
        expect(image).toMatch(new RegExp(`^${baseURL}/media/`));
        expect((await ask(String(image))).status).toBe(200);
      }
    });
  });
}

test('each language has a card of its own', { tag: '@journalist' }, async ({ page, request }) => {
  const cards = new Set<string>();
  for (const locale of locales) {
    await page.goto(await pathOfReport(request, locale));
    cards.add((await ask((await metaOf(page, 'og:image')) ?? '')).body.toString('base64'));
  }
  expect(cards.size).toBe(locales.length);
});

for (const locale of locales) {
  test.describe(`every page in ${localeNames[locale]}`, { tag: '@journalist' }, () => {
    test.use({ expectedConsole: [/status of 404/] });

    test('asks nobody but the portal', async ({ page, request, baseURL }) => {
      const origins = new Set<string>();
      page.on('request', (asked) => origins.add(new URL(asked.url()).origin));
      const kinds = await pagesOfEachKind(request, locale);
      for (const { path } of [...kinds, { path: absentPath(locale) }]) {
        await page.goto(path);
        const hints = page.locator(
          'link[rel~="preconnect"], link[rel~="dns-prefetch"], iframe, object, embed',
        );
        await expect(hints).toHaveCount(0);
        const canonical = page.locator('link[rel="canonical"]');
        if (path !== absentPath(locale)) await expect(canonical).toHaveAttribute('href', `${baseURL}${path}`);
      }
      expect([...origins]).toEqual([baseURL]);
    });
  });
}
