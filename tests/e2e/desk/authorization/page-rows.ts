import { newId } from '#lib/core/ids';
import { handOverPage } from '#lib/pages/commands/hand-over-page';
import { savePage } from '#lib/pages/commands/save-page';
import { accepted, makeBody } from '#tests/factories/make-article';
import { makePageDraft, makePublicPage } from '#tests/factories/make-page';
import {
  type ActionRow,
  administrators,
  everyRole,
  type HandlerRow,
  publishers,
  type ReadRow,
} from './row.ts';
import { beginPage, type Scene } from './scene.ts';
import type { Fields } from './visitor.ts';
import { marker, type World } from './world.ts';

const folder = 'action app/[locale]/admin/pages';
const pagePage = (itemId: string) => `/ky/admin/pages/${itemId}`;

interface Made {
  itemId: string;
  fields?: Fields;
}

/** Something done on the page of a page; `make` says to which, and what the form holds besides. */
function toPage(name: string, opens: ActionRow['opens'], make: (world: World) => Promise<Made>): ActionRow {
  return {
    name: `${folder}/[id]/actions.ts#${name}`,
    opens,
    takes: 'state',
    async deed(world) {
      const { itemId, fields = {} } = await make(world);
      return { path: pagePage(itemId), fields: { locale: 'ky', itemId, ...fields } };
    },
  };
}

const aSource: Fields = {
  sources: '1',
  ...{ 'sources.0.title': 'A report', 'sources.0.publisher': 'A ministry', 'sources.0.date': '2026' },
  ...{ 'sources.0.language': 'en', 'sources.0.url': 'https://example.org' },
};

export const pageRows: ActionRow[] = [
  {
    name: `${folder}/new/actions.ts#addPageAction`,
    opens: everyRole,
    takes: 'state',
    deed: () =>
      Promise.resolve({
        path: '/ky/admin/pages/new',
        fields: { locale: 'ky', newItemId: newId(), title: 'About us', language: 'ru' },
      }),
  },
  toPage('savePageSourcesAction', everyRole, async (world) => {
    const { itemId } = await beginPage(world);
    const shared = await world.newsroom.database.sharedRevision.findFirstOrThrow({ where: { itemId } });
    return { itemId, fields: { sharedRevisionId: shared.id, redactions: '0', ...aSource } };
  }),
  toPage('placePageAction', publishers, async (world) => {
    const { itemId } = await beginPage(world);
    return { itemId, fields: { place: 'footer', position: '7' } };
  }),
  toPage('changePageSlugAction', publishers, async ({ newsroom }) => {
    const { itemId } = await makePublicPage(newsroom);
    return { itemId, fields: { language: 'ru', slug: `page-${itemId.slice(-12)}` } };
  }),
  toPage('publishPageAction', publishers, async ({ newsroom }) => {
    const { itemId, sharedRevisionId, revisionIds } = await makePageDraft(newsroom);
    return { itemId, fields: { sharedRevisionId, language: 'ru', 'ru.revision': revisionIds.ru } };
  }),
  toPage('handOverPageAction', everyRole, async ({ newsroom }) => {
    const { itemId, revisionIds } = await makePageDraft(newsroom);
    return { itemId, fields: { language: 'ru', 'ru.revision': revisionIds.ru } };
  }),
  toPage('takeBackPageAction', everyRole, async (world) => {
    const { itemId } = await beginPage(world);
    const { author, database } = world.newsroom;
    accepted(await handOverPage(author, { itemId, languages: ['ru'] }, database));
    return { itemId, fields: { language: 'ru' } };
  }),
  toPage('withdrawPageAction', publishers, async ({ newsroom }) => {
    const { itemId } = await makePublicPage(newsroom);
    return { itemId, fields: { language: 'ru', 'reasons.ru': 'A reason', confirmed: 'yes' } };
  }),
  {
    name: `${folder}/[id]/revisions/actions.ts#restorePageAction`,
    opens: everyRole,
    takes: 'state',
    async deed({ newsroom }) {
      const { itemId, revisionIds } = await makePageDraft(newsroom);
      const words = { title: 'Second', summary: 'Second', body: makeBody('Second'), checks: {} };
      const place = { itemId, language: 'ru', baseRevisionId: revisionIds.ru, draftVersion: 0 } as const;
      const saved = accepted(await savePage(newsroom.author, { ...place, words }, newsroom.database));
      const fields = { revisionId: revisionIds.ru, baseRevisionId: saved.revisionId };
      return {
        path: `${pagePage(itemId)}/revisions/ru/1`,
        fields: { locale: 'ky', itemId, language: 'ru', ...fields },
      };
    },
  },
  {
    name: `${folder}/[id]/redact/actions.ts#redactPageAction`,
    opens: administrators,
    takes: 'state',
    async deed(world) {
      const { itemId } = await beginPage(world);
      const words = `${marker} page`;
      const typed = { words, repeated: words, reason: 'A reason', step: 'redact' };
      const count = await world.newsroom.database.revision.count({ where: { localization: { itemId } } });
      return {
        path: `${pagePage(itemId)}/redact`,
        fields: { locale: 'ky', itemId, ...typed, count: String(count) },
      };
    },
  },
];

export const pageHandlerRows: HandlerRow[] = [
  {
    name: 'PUT /[locale]/admin/pages/[id]/words/draft',
    opens: everyRole,
    async deed({ newsroom }, { accountId }) {
      const { itemId, revisionIds } = await makePageDraft(newsroom);
      const content = { title: 'Typed', summary: 'Typed', body: makeBody('Typed'), checks: {} };
      const base = { revisionId: revisionIds.ru, draftVersion: 0, redactions: 0 };
      const json = { part: 'words', act: 'draft', language: 'ru', accountId, base, content };
      return { path: `${pagePage(itemId)}/words/draft`, json };
    },
  },
];

const page =
  (rest: string) =>
  (scene: Scene): string =>
    pagePage(scene.pageId) + rest;

export const pageReadRows: ReadRow[] = [
  {
    name: 'page /[locale]/admin/pages',
    opens: everyRole,
    path: () => '/ky/admin/pages',
    shows: true,
  },
  {
    name: 'page /[locale]/admin/pages/new',
    opens: everyRole,
    path: () => '/ky/admin/pages/new',
    shows: false,
  },
  {
    name: 'page /[locale]/admin/pages/[id]',
    opens: everyRole,
    path: page(''),
    shows: true,
  },
  {
    name: 'page /[locale]/admin/pages/[id]/words',
    opens: everyRole,
    path: page('/words'),
    shows: true,
  },
  {
    name: 'page /[locale]/admin/pages/[id]/revisions',
    opens: everyRole,
    path: page('/revisions'),
    shows: true,
  },
  {
    name: 'page /[locale]/admin/pages/[id]/revisions/[language]/[number]',
    opens: everyRole,
    path: page('/revisions/ru/1'),
    shows: true,
  },
  {
    name: 'page /[locale]/admin/pages/[id]/redact',
    opens: administrators,
    path: page('/redact'),
    shows: true,
  },
  {
    name: 'GET /[locale]/admin/pages/[id]/words/draft',
    opens: everyRole,
    path: page('/words/draft?language=ru'),
    shows: true,
  },
];
