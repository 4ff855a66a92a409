import { expect, type Locator, type Page } from '@playwright/test';
import { rubricPath } from '#lib/articles/article-paths';
import { formatPartialDate } from '#lib/i18n/dates';
import { type Locale, localeNames, locales } from '#lib/i18n/locales';
import { messagesOf } from '#lib/i18n/messages';
import { conference2026 } from '#seed/articles/conference-2026';
import { covers } from '#seed/covers';
import { pages } from '#seed/pages';
import { people } from '#seed/people';
import { rubrics } from '#seed/rubrics';
import { test } from '#tests/support/portal';
import { pathOfReport, report } from './support/reader-pages.ts';
import { ask } from './support/wire.ts';

const preferences = [
  { preference: 'Kyrgyz', browser: 'ky-KG', locale: 'ky' },
  { preference: 'Russian', browser: 'ru-RU', locale: 'ru' },
  { preference: 'English', browser: 'en-GB', locale: 'en' },
  { preference: 'none of our languages', browser: 'fr-FR', locale: 'ky' },
] as const;

for (const { preference, browser, locale } of preferences) {
  test.describe(`a reader whose browser prefers ${preference}`, { tag: '@reader' }, () => {
    test.use({ locale: browser });

    test('comes from / by the front page and the list to the report', async ({ page }) => {
      const { title } = report[locale];
      const t = messagesOf(locale);
      const main = page.getByRole('main');
      await page.goto('/');
      await expect(page).toHaveURL(new RegExp(`/${locale}$`));
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(main.getByRole('link', { name: title })).toBeVisible();
      await page.getByRole('navigation', { name: t.frame.sections }).getByText(t.frame.news).click();
      await expect(main.getByRole('heading', { level: 1 })).toHaveText(t.lists.news);
      await main.getByRole('link', { name: title }).click();
      await expect(main.getByRole('heading', { level: 1 })).toHaveText(title);
    });
  });
}

test('a client that names no language is led to Kyrgyz', { tag: '@journalist' }, async ({ baseURL }) => {
  const { status, headers } = await ask(`${baseURL}/`);
  expect([status, headers.location, headers.vary]).toEqual([307, '/ky', 'Accept-Language']);
});

async function expectHead(page: Page, locale: Locale): Promise<void> {
  const article = page.getByRole('main').getByRole('article').first();
  const rubric = rubrics.find(({ key }) => key === conference2026.rubric)?.names[locale] ?? '';
  await expect(article).toHaveAttribute('lang', locale);
  await expect(article.getByRole('link', { name: rubric, exact: true })).toHaveAttribute(
    'href',
    rubricPath(locale, conference2026.rubric),
  );
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(report[locale].title);
  await expect(article.getByText(report[locale].summary, { exact: true })).toBeVisible();
  await expect(article.locator('.meta strong')).toHaveText(/^\p{L}.{5,}$/u);
  const dated = article.locator(`time[datetime="${conference2026.dated}"]`);
  await expect(dated).toHaveText(formatPartialDate(conference2026.dated, locale));
}

async function expectCover(article: Locator, locale: Locale): Promise<void> {
  const cover = covers.find(({ key }) => key === conference2026.cover);
  const figure = article.getByRole('figure').first();
  await expect(figure.getByRole('img')).toHaveAccessibleName(cover?.alt[locale] ?? '');
  await expect(figure.locator('figcaption')).toContainText(cover?.credit[locale] ?? '?');
  const measure = (image: HTMLImageElement) => [image.complete, image.naturalWidth > 0];
  await expect.poll(() => figure.locator('img').evaluate(measure)).toEqual([true, true]);
}

/** What was said in public is told in the portal's words: nobody may take it for a quotation. */
async function expectStatements(article: Locator, locale: Locale): Promise<void> {
  const statements = article.locator('figure', { has: article.page().locator('figcaption strong') });
  await expect(statements).toHaveCount(conference2026.people.length);
  for (const statement of await statements.all()) {
    const text = await statement.textContent();
    expect(text).not.toMatch(/[«»“”„"]/);
    expect(text).toContain(messagesOf(locale).statement.reported);
  }
  for (const { names, appointments } of people) {
    const post = appointments[0]?.posts[locale] ?? '?';
    const said = statements.filter({ hasText: `${names[locale]}, ${post}` });
    await expect(said).toHaveCount(1);
  }
  await expect(article.locator('blockquote')).toHaveCount(0);
}

async function expectWhatFollows(page: Page, locale: Locale): Promise<void> {
  const t = messagesOf(locale);
  const main = page.getByRole('main');
  const sources = main.getByRole('region', { name: t.article.sources }).getByRole('link');
  const addresses = await sources.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(addresses).toEqual(conference2026.sources.map(({ url }) => url));
  const related = main.getByRole('region', { name: t.article.readAlso }).getByRole('heading', { level: 3 });
  const paths = await related
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths).not.toContain(new URL(page.url()).pathname);
  expect(paths.length).toBeGreaterThanOrEqual(3);
  expect(paths.length).toBeLessThanOrEqual(6);
}

for (const locale of locales) {
  test(`the report in ${localeNames[locale]} is complete`, { tag: ['@reader', '@phone'] }, async ({
    page,
    request,
  }) => {
    await page.goto(await pathOfReport(request, locale));
    const article = page.getByRole('main').getByRole('article').first();
    await expectHead(page, locale);
    await expectCover(article, locale);
    await expectStatements(article, locale);
    await expectWhatFollows(page, locale);
  });

  test(`the help line of the report in ${localeNames[locale]} leads to the Help page`, {
    tag: '@reader',
  }, async ({ page, request }) => {
    const t = messagesOf(locale);
    const help = pages.find(({ key }) => key === 'help')?.texts[locale];
    await page.goto(await pathOfReport(request, locale));
    const line = page.getByRole('region', { name: t.helpCall.heading });
    await line.getByRole('link', { name: t.helpCall.action }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(help?.title ?? '?');
  });
}

test('the language switch leads to the same report', { tag: ['@reader', '@phone'] }, async ({
  page,
  request,
}) => {
  const begin = await pathOfReport(request, 'ky');
  await page.goto(begin);
  for (const locale of ['ru', 'en', 'ky'] as const) {
    await page.getByRole('banner').getByRole('link', { name: localeNames[locale] }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(report[locale].title);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    const current = page.getByRole('banner').locator(`a[lang="${locale}"]`);
    await expect(current).toHaveAttribute('aria-current', 'true');
  }
  expect(new URL(page.url()).pathname).toBe(begin);
});
