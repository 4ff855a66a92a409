import { expect, type Page } from '@playwright/test';
import { findArticleStanding } from '#lib/articles/admin-queries/find-article-standing';
import { publishArticleAsSeen } from '#lib/articles/commands/publish-article-as-seen';
import { saveArticleSharedDraft } from '#lib/articles/commands/save-article-shared-draft';
import type { Language } from '#lib/core/languages';
import { localeNames } from '#lib/i18n/locales';
import { messagesOf } from '#lib/i18n/messages';
import { accepted, makeShared } from '#tests/factories/make-article';
import { beginArticle, firstPlace, makeWords, writeRevision } from '#tests/factories/write-article';
import { type Desk, test } from '#tests/support/desk';
import { makeSavedArticle, titleIn } from '../support/desk-articles.ts';
import { type OutsideNewsroom, openNewsroom } from '../support/newsroom.ts';
import { ask } from '../support/wire.ts';

test.describe.configure({ timeout: 60_000 });
test.use({ expectedConsole: [/status of (404|410)/] });

const { look, preview, status } = messagesOf('ru');

let newsroom: OutsideNewsroom;
test.beforeAll(async () => {
  newsroom = await openNewsroom(process.env['JOURNEY_DESK_DATABASE_URL'] ?? '');
});
test.afterAll(() => newsroom.close());

const lookPath = (itemId: string, language: Language = 'ru') =>
  `/ru/admin/articles/${itemId}/look?language=${language}`;

/** Makes a link by the button, and returns its address as the page shows it. */
async function makeLink(page: Page, itemId: string, language: Language = 'ru'): Promise<string> {
  await page.goto(lookPath(itemId, language));
  await page
    .getByRole('button', { name: look.links.make.replace('{language}', localeNames[language]) })
    .click();
  return page.getByLabel(look.links.address).inputValue();
}

/** An article with a saved Russian version and a cover of the library. */
async function makeCovered({
  database,
}: Desk): Promise<{ itemId: string; baseName: string; foreign: string }> {
  const [cover, other] = await database.medium.findMany({ where: { kind: 'picture' }, take: 2 });
  if (!cover || !other) throw new Error('the library of the journeys has two pictures');
  const itemId = await beginArticle(newsroom);
  const place = { itemId, baseSharedRevisionId: null, draftVersion: 0 };
  const shared = makeShared({ coverId: cover.id, dated: null });
  accepted(await saveArticleSharedDraft(newsroom.author, { ...place, shared }, newsroom.database));
  await writeRevision(newsroom, firstPlace(itemId), makeWords('С обложкой'));
  const variant = await database.mediumVariant.findFirstOrThrow({ where: { mediumId: other.id } });
  return { itemId, baseName: cover.baseName, foreign: variant.name };
}

test('somebody without an account sees the saved words, told that they are not published, and no cache or crawler keeps them', async ({
  page,
  browser,
  desk,
}) => {
  await desk.signIn(page, 'author', 'ru');
  const itemId = await makeSavedArticle(newsroom, 'По ссылке');
  const address = await makeLink(page, itemId);
  await page.reload();
  await expect(page.getByLabel(look.links.address)).toHaveCount(0);
  expect(await page.content()).not.toContain(new URL(address).searchParams.get('link'));

  const stranger = await browser.newContext();
  const reading = await stranger.newPage();
  const answer = await reading.goto(address);
  expect(answer?.headers()).toMatchObject({
    'cache-control': 'private, no-store',
    'referrer-policy': 'same-origin',
    'x-robots-tag': 'noindex, nofollow',
  });
  await expect(reading.getByRole('heading', { level: 1 })).toHaveText(titleIn('По ссылке', 'ru'));
  await expect(reading.getByRole('complementary', { name: preview.title })).toContainText(preview.note);
  await expect(reading.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
  expect(
    (await stranger.request.get(new URL(lookPath(itemId), address).href, { maxRedirects: 0 })).status(),
  ).toBe(307);
  await stranger.close();
});

test('a link hands out the files of its words and no others, and none without it', async ({
  page,
  desk,
  baseURL,
}) => {
  await desk.signIn(page, 'author', 'ru');
  const { itemId, baseName, foreign } = await makeCovered(desk);
  const address = await makeLink(page, itemId);
  await page.context().clearCookies();
  await page.goto(address);
  const cover = page.locator('.cover img');
  await expect.poll(() => cover.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  const source = (await cover.getAttribute('src')) ?? '';
  expect(source).toMatch(/^\/ru\/preview\/files\?link=.+&name=/);
  expect(source).toContain(baseName);
  const file = await ask(`${baseURL}${source}`);
  expect([file.status, file.headers['content-type'], file.headers['cache-control']]).toEqual([
    200,
    'image/jpeg',
    'private, no-store',
  ]);
  const query = new URL(source, baseURL).searchParams;
  const [link, name] = [query.get('link') ?? '', query.get('name') ?? ''];
  const tries: Record<string, string>[] = [
    { link, name: foreign },
    { link, name: `../${name}` },
    { link: `${link}x`, name },
    { name },
    { link },
  ];
  for (const one of tries) {
    const refused = await ask(`${baseURL}/ru/preview/files?${new URLSearchParams(one)}`);
    expect([JSON.stringify(one), refused.status]).toEqual([JSON.stringify(one), 404]);
  }
});

test.describe('a link shows nothing any more', () => {
  async function expectNothing(page: Page, address: string): Promise<void> {
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(status.notFound.title);
  }

  /** The link is told to have ended, and where its words are public now, if they are. */
  async function expectEnded(page: Page, address: string, publicPath: string | null): Promise<void> {
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(410);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(status.endedPreview.title);
    const read = page.getByRole('link', { name: status.endedPreview.read });
    if (publicPath === null) await expect(read).toHaveCount(0);
    else await expect(read).toHaveAttribute('href', publicPath);
  }

  test('once it was ended, once its time is over, and once its language is published', async ({
    page,
    desk,
  }) => {
    await desk.signIn(page, 'editor', 'ru');
    const itemId = await makeSavedArticle(newsroom, 'Кончится');
    const ended = await makeLink(page, itemId);
    await expect(page.getByText(look.links.none)).toHaveCount(0);
    await page.getByRole('button', { name: look.links.revoke }).click();
    await expect(page.getByText(look.links.none)).toBeVisible();
    await expectEnded(page, ended, null);

    const expired = await makeLink(page, itemId);
    await desk.database.$executeRaw`
      update revision_link set expires_at = now() - interval '1 second', created_at = now() - interval '1 day'
      where revision_id in (select revision.id from revision join localization on localization.id = localization_id
        where item_id = ${itemId}::uuid)`;
    await expectEnded(page, expired, null);

    const published = await makeLink(page, itemId);
    const standing = await findArticleStanding(newsroom.editor, itemId, newsroom.database);
    const seen = { ru: standing?.languages.ru.saved?.digest ?? '' };
    const sharedSeen = standing?.shared.saved?.digest ?? '';
    const beside = { mediaSeen: standing?.media ?? {}, marksSeen: standing?.marks ?? {} };
    const input = { itemId, seen, sharedSeen, ...beside };
    const { paths } = accepted(await publishArticleAsSeen(newsroom.editor, input, newsroom.database));
    await expectEnded(page, published, paths.ru ?? '');
  });

  test('in another language, without its secret, or with a wrong one', async ({ page, desk }) => {
    await desk.signIn(page, 'author', 'ru');
    const itemId = await makeSavedArticle(newsroom, 'Не здесь');
    const address = await makeLink(page, itemId);
    const { origin, search } = new URL(address);
    const kyrgyz = await page.goto(`${origin}/ky/preview${search}`);
    expect(kyrgyz?.status()).toBe(404);
    await expect(page.getByRole('main')).not.toContainText(titleIn('Не здесь', 'ru'));
    for (const query of ['', '?link=', '?link=wrong', `${search}x`, `${search}${search.replace('?', '&')}`]) {
      await expectNothing(page, `${origin}/ru/preview${query}`);
    }
  });
});
