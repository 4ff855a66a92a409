import { expect } from '@playwright/test';
import { withdrawArticle } from '#lib/articles/commands/withdraw-article';
import { accepted, makePublished } from '#tests/factories/make-article';
import { test } from '#tests/support/portal';
import { publishWords } from './support/newsroom.ts';
import { openOwnPortal } from './support/own-portal.ts';
import { ask } from './support/wire.ts';

test('a server killed between a commit and its effects serves the new words, and no withdrawn ones, when it is back', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const own = await openOwnPortal(1);
  const [server] = own.servers;
  const site = server?.url ?? '';
  try {
    const kept = await makePublished(own.newsroom, { title: 'Before' });
    const gone = await makePublished(own.newsroom, { title: 'Withdrawn' });
    await expect.poll(async () => (await ask(`${site}${kept.paths.ky}`)).status).toBe(200);
    expect((await ask(`${site}${gone.paths.ky}`)).status).toBe(200);
    expect((await ask(`${site}/ky/news`)).status).toBe(200);

    await server?.end('SIGKILL');
    await publishWords(own.newsroom, kept, 'After');
    const reasons = { ky: 'Ката', ru: 'Ошибка', en: 'Error' };
    accepted(
      await withdrawArticle(own.newsroom.editor, { itemId: gone.itemId, reasons }, own.newsroom.database),
    );
    await server?.startAgain();

    await page.goto(`${site}${kept.paths.ky}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('After ky');
    expect((await ask(`${site}${gone.paths.ky}`)).status).toBe(410);
    await page.goto(`${site}/ky/news`);
    await expect(page.getByRole('main')).toContainText('After ky');
    await expect(page.getByRole('main')).not.toContainText('Withdrawn ky');
    const undone = () => own.newsroom.database.outbox.count({ where: { doneAt: null } });
    // What was claimed when the server was killed waits for its lease.
    await expect.poll(undone, { timeout: 40_000 }).toBe(0);
    const card = await own.newsroom.database.shareCard.findFirst({
      where: { publication: { itemId: kept.itemId, language: 'ky', visibleUntil: null } },
    });
    expect(card?.bytes).toBeGreaterThan(0);
  } finally {
    await own.close();
  }
});
