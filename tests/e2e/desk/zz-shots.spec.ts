import sharp from 'sharp';
import { test } from '#tests/support/desk';

test.use({ expectedConsole: [/./] });
test('shots', async ({ page, desk }) => {
  test.setTimeout(240_000);
  const shot = async (name: string) => {
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.waitForTimeout(200);
      await page.screenshot({ path: `/tmp/media-shots/${name}-${width}.png`, fullPage: true });
    }
  };
  await desk.signIn(page, 'editor', 'ru');
  await page.goto('/ru/admin/media');
  await shot('library-ru');
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
  const jpg = await sharp({ create: { width: 1400, height: 900, channels: 3, background: '#888', noise } }).jpeg().toBuffer();
  await page.setInputFiles('#file', [
    { name: 'Дети рисуют.jpg', mimeType: 'image/jpeg', buffer: jpg },
    { name: 'рисунок.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg/>') },
    { name: 'Программа конференции.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\nstartxref\n%%EOF') },
  ]);
  await page.getByText('Загружено 2 из 3').waitFor({ timeout: 30_000 });
  await shot('uploaded-ru');
  await page.getByRole('link', { name: 'Описать' }).first().click();
  await page.waitForURL(/done=added/);
  await shot('medium-ru');
  await page.getByLabel('Да', { exact: false }).first().check();
  await page.getByRole('button', { name: 'Записать ответ' }).click();
  await page.waitForURL(/done=answered/);
  for (const name of ['Внести согласие', 'Обрезать', 'Размыть', 'Заменить', 'Снять с показа везде', 'Удалить навсегда']) {
    const summary = page.locator('summary', { hasText: name }).first();
    if (await summary.count()) await summary.click();
  }
  await page.getByRole('button', { name: 'Добавить область' }).first().click();
  await page.getByRole('button', { name: 'Добавить область' }).last().click();
  await shot('medium-open-ru');
  await page.emulateMedia({ colorScheme: 'dark' });
  await shot('medium-open-dark-ru');
  await page.goto('/ky/admin/media');
  await shot('library-dark-ky');
  await page.goto('/en/admin/requests');
  await shot('requests-dark-en');
});
