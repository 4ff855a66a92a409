import { beforeAll, describe, expect, test } from 'vitest';
import { changePageSlug } from '#lib/pages/commands/change-page-slug';
import { placePage } from '#lib/pages/commands/place-page';
import { publishPage } from '#lib/pages/commands/publish-page';
import { savePage } from '#lib/pages/commands/save-page';
import { withdrawPage } from '#lib/pages/commands/withdraw-page';
import type { PagePlace } from '#lib/pages/page';
import { findPageBySlug, findPlacedPages } from '#lib/pages/public-queries';
import { accepted, makeBody, refusalsOf, slugOf } from '#tests/factories/make-article';
import { makePageDraft, makePublicPage } from '#tests/factories/make-page';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';

ownDataFolder();
let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await makeNewsroom();
});

const bySlug = (language: 'ky' | 'ru' | 'en', slug: string) =>
  findPageBySlug(language, slug, newsroom.database);

const changeSlug = (itemId: string, slug: string) =>
  changePageSlug(newsroom.editor, { itemId, language: 'ru', slug }, newsroom.database);

describe('the address of a page', () => {
  test('stands directly below its language, leads on when it changes, and says when it was withdrawn', async () => {
    const { itemId, paths } = await makePublicPage(newsroom, { title: 'Privacy' });
    expect(paths.en).toBe('/en/privacy-en');
    expect(await bySlug('en', 'privacy-en')).toMatchObject({
      status: 'found',
      view: { title: 'Privacy en', languagePaths: { ru: { path: paths.ru, isTranslated: true } } },
    });
    accepted(await changeSlug(itemId, 'privatnost'));
    expect(await bySlug('ru', slugOf(paths.ru))).toMatchObject({ status: 'moved', path: '/ru/privatnost' });
    const withdrawal = { itemId, reasons: { ru: 'Причина' } };
    accepted(await withdrawPage(newsroom.editor, withdrawal, newsroom.database));
    const gone = { status: 'withdrawn', view: { reason: 'Причина' } };
    expect(await bySlug('ru', 'privatnost')).toMatchObject(gone);
    expect(await bySlug('en', 'privacy-en')).toMatchObject({ status: 'found' });
    expect(await bySlug('en', 'nothing')).toBeNull();
  });

  test.each(['news', 'help', 'admin', 'api', 'feed.xml', 'ky', 'Events'])(
    'is never %s, which the portal needs',
    async (slug) => {
      const { itemId } = await makePublicPage(newsroom);
      const refused = await changeSlug(itemId, slug);
      expect(refused).toMatchObject({
        ok: false,
        problems: [{ code: 'addressOfPortal', field: 'slug', params: { slug } }],
      });
    },
  );

  test('that its title proposes is another one where the portal needs it', async () => {
    const { author, editor, database } = newsroom;
    const { itemId, sharedRevisionId, revisionIds } = await makePageDraft(newsroom);
    const words = { title: 'News', summary: 'Not the list', body: makeBody('Words'), checks: {} };
    const place = { itemId, language: 'en', baseRevisionId: revisionIds.en, draftVersion: 0 } as const;
    const { revisionId } = accepted(await savePage(author, { ...place, words }, database));
    const only = { itemId, sharedRevisionId, revisionIds: { en: revisionId } };
    expect(accepted(await publishPage(editor, only, database)).paths.en).toBe('/en/news-2');
  });

  test('of a page of fixed purpose stays as it is', async () => {
    const { itemId } = await makePublicPage(newsroom, { key: 'help' });
    expect(refusalsOf(await changeSlug(itemId, 'pomosch'))).toEqual(['addressFixed']);
    expect(await bySlug('ru', 'help')).toMatchObject({ status: 'found', view: { path: '/ru/help' } });
  });

  test('of fixed purpose that is not there in a language names those that are, and tells nothing before', async () => {
    const own = await makeNewsroom();
    const { itemId, sharedRevisionId, revisionIds } = await makePageDraft(own, { key: 'help' });
    const helpIn = (language: 'ky' | 'ru') => findPageBySlug(language, 'help', own.database);
    expect(await helpIn('ky')).toBeNull();
    const only = { itemId, sharedRevisionId, revisionIds: { ru: revisionIds.ru } };
    accepted(await publishPage(own.editor, only, own.database));
    expect(await helpIn('ky')).toMatchObject({
      ...{ status: 'untranslated', view: { available: [{ language: 'ru', path: '/ru/help' }] } },
    });
    const reasons = { ru: 'Пишется заново' };
    accepted(await withdrawPage(own.editor, { itemId, reasons }, own.database));
    expect(await helpIn('ru')).toMatchObject({ status: 'withdrawn', view: { reason: reasons.ru } });
  });
});

describe('the place of a page', () => {
  const place = (itemId: string, where: PagePlace | null, position = 1) =>
    placePage(newsroom.editor, { itemId, place: where, position }, newsroom.database);

  const newestChange = () =>
    newsroom.database.contentChange.findFirstOrThrow({ orderBy: { version: 'desc' } });

  test('is seen in the frame of every page, in the order of the desk, where the page is public', async () => {
    const [second, first] = [await makePublicPage(newsroom), await makePublicPage(newsroom)];
    const draft = await makePageDraft(newsroom);
    for (const [position, { itemId }] of [first, second, draft].entries())
      accepted(await place(itemId, 'footer', position + 1));
    const { pages, freshness } = await findPlacedPages('en', newsroom.database);
    expect(pages.footer.map(({ path }) => path)).toEqual([first.paths.en, second.paths.en]);
    expect(freshness.tags).toContain('list:page:en');
    accepted(await place(first.itemId, null));
    expect((await findPlacedPages('en', newsroom.database)).pages.footer).toMatchObject([
      { itemId: second.itemId },
    ]);
  });

  test('makes every page of every language stale, and so do its title and its withdrawal in theirs', async () => {
    const { itemId } = await makePublicPage(newsroom);
    accepted(await place(itemId, 'footer', 9));
    expect((await newestChange()).tags).toEqual(['list:page:en', 'list:page:ky', 'list:page:ru']);
    expect(accepted(await place(itemId, 'footer', 9)).version).toBeNull();
    accepted(await withdrawPage(newsroom.editor, { itemId, reasons: { ky: 'Себеби' } }, newsroom.database));
    const { tags, goneTags } = await newestChange();
    expect(tags).toContain('list:page:ky');
    expect(tags).not.toContain('list:page:en');
    expect(goneTags).toContain(`item:${itemId}`);
    expect((await findPlacedPages('ky', newsroom.database)).freshness.tags).not.toContain(`item:${itemId}`);
    expect((await findPlacedPages('en', newsroom.database)).freshness.tags).toContain(`item:${itemId}`);
  });

  test('in the navigation is one for a page, which the help page has until it is put elsewhere', async () => {
    const help = await newsroom.database.page.findUniqueOrThrow({ where: { key: 'help' } });
    const { itemId, paths } = await makePublicPage(newsroom);
    const taken = await place(itemId, 'navigation');
    expect(taken).toMatchObject({ ok: false, problems: [{ code: 'navigationTaken', field: 'place' }] });
    accepted(await place(help.itemId, 'footer'));
    const both = await Promise.all([place(itemId, 'navigation'), place(help.itemId, 'navigation')]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    accepted(await place(help.itemId, null));
    accepted(await place(itemId, 'navigation'));
    const { pages } = await findPlacedPages('ru', newsroom.database);
    expect(pages).toMatchObject({ navigation: { path: paths.ru, isHelp: false }, helpPath: '/ru/help' });
  });

  test('is given by who may publish, and is a number of the order', async () => {
    const { itemId } = await makePublicPage(newsroom);
    const input = { itemId, place: 'footer', position: 1 } as const;
    expect(refusalsOf(await placePage(newsroom.author, input, newsroom.database))).toEqual(['notAllowed']);
    for (const position of [0, 1.5, 100, Number.NaN])
      expect(refusalsOf(await place(itemId, 'footer', position))).toEqual(['positionShape']);
  });
});
