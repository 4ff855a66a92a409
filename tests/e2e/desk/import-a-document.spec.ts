import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { createArticle } from '#lib/articles/commands/create-article';
import { bodySchema } from '#lib/publishing/body/body-schema';
import type { ImportedDocument } from '#lib/publishing/commands/import-document';
import { accepted } from '#tests/factories/make-article';
import { type Desk, test } from '#tests/support/desk';
import { samplePath } from '#tests/support/imported-text';

test.use({ expectedConsole: [/status of (401|404|422)/] });

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Sends a file as the editor does, from a page of the desk. */
async function send(page: Page, itemId: string, file: { name: string; mimeType: string; buffer: Buffer }) {
  return await page.request.post(`/ky/admin/articles/${itemId}/import/upload`, {
    headers: { origin: new URL(page.url()).origin },
    multipart: { file },
  });
}

async function newArticle(desk: Desk, page: Page): Promise<string> {
  const { accountId, role } = await desk.signIn(page, 'author');
  const article = await createArticle(
    { accountId, role },
    { form: 'news', sourceLanguage: 'ru' },
    desk.database,
  );
  return accepted(article).itemId;
}

test('a Word document becomes blocks with its pictures, in the running portal', async ({ page, desk }) => {
  const itemId = await newArticle(desk, page);
  const buffer = await readFile(samplePath('made-with-docx.docx'));
  const answer = await send(page, itemId, { name: 'Баяндама.docx', mimeType: docx, buffer });
  expect(answer.status()).toBe(200);
  const { blocks, pictures, dropped } = (await answer.json()) as ImportedDocument;
  expect(bodySchema.safeParse({ type: 'doc', content: blocks }).success).toBe(true);
  expect(blocks[0]).toMatchObject({ type: 'heading', attrs: { level: 2 } });
  expect(pictures).toHaveLength(1);
  expect(dropped.map(({ code }) => code)).toContain('comment');
  const medium = await desk.database.medium.findUnique({ where: { id: pictures[0]?.mediumId ?? '' } });
  expect(medium?.childAnswer).toBe('unanswered');
});

test('what is no document, or of nobody, or of no article, is told so', async ({
  page,
  desk,
  playwright,
}) => {
  const itemId = await newArticle(desk, page);
  const file = { name: 'x.docx', mimeType: docx, buffer: Buffer.from('no document') };
  const refused = await send(page, itemId, file);
  expect(refused.status()).toBe(422);
  expect(await refused.json()).toEqual({
    problems: [{ kind: 'invalid', code: 'documentOther', field: 'file' }],
  });
  expect((await send(page, '0199abcd-0000-7000-8000-00000000abcd', file)).status()).toBe(404);
  const stranger = await playwright.request.newContext();
  const address = new URL(`/ky/admin/articles/${itemId}/import/upload`, page.url()).href;
  const headers = { origin: new URL(page.url()).origin };
  const unsigned = await stranger.post(address, { headers, multipart: { file } });
  expect({ status: unsigned.status(), body: await unsigned.json() }).toEqual({
    status: 401,
    body: { problem: 'signedOut' },
  });
  await stranger.dispose();
});
