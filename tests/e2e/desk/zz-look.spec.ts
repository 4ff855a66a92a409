import { test } from '#tests/support/desk';

test.use({ expectedConsole: [/./] });

test('look', async ({ page, desk }) => {
  test.setTimeout(180_000);
  page.on('console', (m) => console.log('CONSOLE', m.type(), m.text().slice(0, 300)));
  page.on('pageerror', (e) => console.log('PAGEERROR', e.message.slice(0, 500), e.stack?.slice(0, 800)));
  await desk.signIn(page, 'editor', 'ru');
  const rows = await desk.database.$queryRaw<{ id: string }[]>`select item_id as id from article limit 3`;
  for (const language of ['ru', 'ky']) {
    await page.goto(`/ru/admin/articles/${rows[0]?.id}?language=${language}`);
    await page.waitForTimeout(2000);
    for (const [w, h] of [[1440, 900], [768, 1024], [360, 740]] as const) {
      await page.setViewportSize({ width: w, height: h });
      await page.waitForTimeout(600);
      await page.screenshot({ path: `/tmp/ed/${language}-${w}.png`, fullPage: w !== 360 });
    }
  }
});
