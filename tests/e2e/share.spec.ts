import { expect, type Page } from '@playwright/test';
import { localeNames, locales } from '#lib/i18n/locales';
import { messagesOf } from '#lib/i18n/messages';
import { test } from '#tests/support/portal';
import { pathOfReport, report } from './support/reader-pages.ts';

const shareRow = '[data-share]';

/** What a network is told, by the names of its own documentation, in the order of the row. */
function targetsFor(url: string, title: string): [name: string, base: string, told: object][] {
  return [
    ['VK', 'https://vk.com/share.php', { url, title }],
    ['X', 'https://x.com/intent/tweet', { url, text: title }],
    ['OK', 'https://connect.ok.ru/offer', { url, title }],
    ['WhatsApp', 'https://wa.me/', { text: `${title}\n${url}` }],
    ['Telegram', 'https://t.me/share/url', { url, text: title }],
  ];
}

for (const locale of locales) {
  test(`both rows of the report in ${localeNames[locale]} lead to the networks, in order`, {
    tag: ['@reader', '@phone'],
  }, async ({ page, request, baseURL }) => {
    const path = await pathOfReport(request, locale);
    await page.goto(path);
    const { title } = report[locale];
    const rows = page.locator(shareRow);
    await expect(rows).toHaveCount(2);
    for (const row of await rows.all()) {
      const links = await row.getByRole('link').all();
      expect(links).toHaveLength(5);
      for (const [place, [name, base, told]] of targetsFor(`${baseURL}${path}`, title).entries()) {
        const link = links[place];
        if (!link) throw new Error(`there is no link number ${place}`);
        await expect(link).toHaveAccessibleName(messagesOf(locale).share.to.replace('{network}', name));
        const address = new URL((await link.getAttribute('href')) ?? '');
        expect(`${address.origin}${address.pathname}`).toBe(base);
        expect(Object.fromEntries(address.searchParams)).toEqual(told);
        expect(address.search, 'a plus is shown as it is by some applications').not.toContain('+');
      }
    }
  });
}

test('the Kyrgyz title that is shared has letters of its own', { tag: '@reader' }, async ({
  page,
  request,
}) => {
  await page.goto('/ky/news');
  const paths = await page
    .getByRole('main')
    .getByRole('heading', { level: 2 })
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const shared: string[] = [];
  for (const path of paths) {
    const html = await (await request.get(path)).text();
    const address = /https:\/\/t\.me\/share\/url\?[^"]+/.exec(html)?.[0].replaceAll('&amp;', '&') ?? '';
    shared.push(new URL(address).searchParams.get('text') ?? '');
  }
  expect(shared).toHaveLength(paths.length);
  for (const letter of ['ү', 'ө']) expect(shared.join(' ')).toContain(letter);
});

test('one row stands above the text and one below it', { tag: '@reader' }, async ({ page, request }) => {
  await page.goto(await pathOfReport(request, 'ky'));
  const parts = page.locator(`${shareRow}, .rich-text`);
  const order = parts.evaluateAll((all) => all.map((part) => (part.matches('.rich-text') ? 'text' : 'row')));
  expect(await order).toEqual(['row', 'text', 'row']);
});

test('without JavaScript the address itself is there to copy', { tag: '@reader' }, async ({
  page,
  request,
  baseURL,
}) => {
  const path = await pathOfReport(request, 'ky');
  await page.goto(path);
  for (const row of await page.locator(shareRow).all()) {
    await expect(row.getByRole('button')).toHaveCount(0);
    const address = row.getByText(`${baseURL}${path}`, { exact: true });
    await expect(address).toBeVisible();
    expect(await address.evaluate((element) => getComputedStyle(element).userSelect)).toBe('all');
  }
});

async function expectCopied(page: Page, row: number, press: 'click' | 'Enter'): Promise<void> {
  const { share } = messagesOf('ky');
  const place = page.locator(shareRow).nth(row);
  const button = place.getByRole('button', { name: share.copy });
  await expect(place.getByRole('status')).toHaveText('');
  await page.evaluate(() => navigator.clipboard.writeText('something else'));
  await (press === 'click' ? button.click() : button.press('Enter'));
  await expect(place.getByRole('status')).toHaveText(share.copied);
  await expect(button).toBeFocused();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
}

test('the button copies the address and says so', { tag: '@journalist' }, async ({ page, request }) => {
  await page.goto(await pathOfReport(request, 'ky'));
  await expectCopied(page, 0, 'click');
  await expectCopied(page, 1, 'Enter');
});

test('a desktop without a share sheet offers none', { tag: '@journalist' }, async ({ page, request }) => {
  await page.goto(await pathOfReport(request, 'ky'));
  const names = page.locator(shareRow).first().getByRole('listitem').filter({ visible: true });
  const { share } = messagesOf('ky');
  const networks = ['VK', 'X', 'OK', 'WhatsApp', 'Telegram'];
  await expect(names).toHaveText([...networks.map((one) => share.to.replace('{network}', one)), share.copy]);
});

test("on a phone the system's own sheet opens, and closing it is no error", { tag: '@phone' }, async ({
  page,
  request,
}) => {
  const asked: ShareData[] = [];
  await page.exposeFunction('told', (shared: ShareData) => asked.push(shared));
  await page.addInitScript(() => {
    const { told } = window as unknown as { told: (shared?: ShareData) => void };
    navigator.share = (shared) => {
      told(shared);
      return Promise.reject(new DOMException('the reader closed the sheet', 'AbortError'));
    };
  });
  await page.goto(await pathOfReport(request, 'ky'));
  const button = page
    .locator(shareRow)
    .first()
    .getByRole('button', { name: messagesOf('ky').share.more });
  await button.tap();
  await expect.poll(() => asked).toEqual([{ url: page.url(), title: report.ky.title }]);
});
