import { expect, type Page } from '@playwright/test';
import { messagesOf } from '#lib/i18n/messages';
import { conference2026 } from '#seed/articles/conference-2026';
import { test } from '#tests/support/portal';
import { pathOfReport, report } from './support/reader-pages.ts';

/** How many sheets of A4 the page takes. */
async function sheetsOf(page: Page): Promise<number> {
  const file = await page.pdf({ format: 'A4', margin: { top: '1cm', bottom: '1cm' } });
  return file.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** What the style sheet prints behind each link of a text or of the sources. */
function printedAddresses(): string[] {
  const links = document.querySelectorAll('.rich-text a[href^=http], .sources a[href^=http]');
  return Array.from(links).map((link) => getComputedStyle(link, '::after').content);
}

test('the report prints its words, its sources and where links lead, and nothing to click', async ({
  page,
  request,
}) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(await pathOfReport(request, 'ky'));
  const { share, article } = messagesOf('ky');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(report.ky.title);
  await expect(page.getByText(report.ky.summary)).toBeVisible();
  await expect(page.getByRole('main').getByRole('img').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: article.sources })).toBeVisible();

  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('link', { name: share.to.replace('{network}', 'VK') })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: article.readAlso })).toHaveCount(0);
  const quoted = conference2026.texts.ky.blocks.filter(({ type }) => type === 'statement').length;
  const ofExplanations = ':is(.word, .words a)';
  const links = page.getByRole('main').locator(`a:not(${ofExplanations})`).filter({ visible: true });
  await expect(links).toHaveCount(conference2026.sources.length + quoted + 3);

  const printed = await page.evaluate(printedAddresses);
  expect(printed.length).toBeGreaterThan(conference2026.sources.length);
  for (const content of printed) expect(content).toMatch(/^" \(https?:.+\)"$/);
  const own = page.getByText(page.url(), { exact: true }).filter({ visible: true });
  await expect(own).toHaveCount(1);
  const ground = () => getComputedStyle(document.body.parentElement ?? document.body).backgroundColor;
  expect(await page.evaluate(ground), 'a dark ground is not printed').toBe('rgb(255, 253, 248)');
  expect(await sheetsOf(page)).toBeLessThanOrEqual(3);
});

test('the Help page prints on one side of one sheet, whatever its language', async ({ page }) => {
  for (const locale of ['ky', 'ru', 'en'] as const) {
    await page.goto(`/${locale}/help`);
    expect(await sheetsOf(page), locale).toBe(1);
  }
});
