import { newId } from '#lib/core/ids';
import { handOverHelpPlace } from '#lib/help-places/commands/hand-over-help-place';
import { saveHelpPlace } from '#lib/help-places/commands/save-help-place';
import { accepted, makeBody } from '#tests/factories/make-article';
import { makeHelpPlaceDraft, makePublicHelpPlace } from '#tests/factories/make-help-place';
import {
  type ActionRow,
  administrators,
  everyRole,
  type HandlerRow,
  publishers,
  type ReadRow,
} from './row.ts';
import { beginHelpPlace, type Scene } from './scene.ts';
import type { Fields } from './visitor.ts';
import { marker, type World } from './world.ts';

const folder = 'action app/[locale]/admin/help-places';
const placePage = (itemId: string) => `/ky/admin/help-places/${itemId}`;

interface Made {
  itemId: string;
  fields?: Fields;
}

/** Something done on the page of a help place; `make` says to which, and what the form holds besides. */
function toPlace(name: string, opens: ActionRow['opens'], make: (world: World) => Promise<Made>): ActionRow {
  return {
    name: `${folder}/[id]/actions.ts#${name}`,
    opens,
    takes: 'state',
    async deed(world) {
      const { itemId, fields = {} } = await make(world);
      return { path: placePage(itemId), fields: { locale: 'ky', itemId, ...fields } };
    },
  };
}

/** A part of what the languages share, as its form sends it. */
function savePart(name: string, fields: Fields): ActionRow {
  return toPlace(name, everyRole, async (world) => {
    const { itemId } = await beginHelpPlace(world);
    const shared = await world.newsroom.database.sharedRevision.findFirstOrThrow({ where: { itemId } });
    return { itemId, fields: { sharedRevisionId: shared.id, redactions: '0', ...fields } };
  });
}

const aSource: Fields = {
  sources: '1',
  ...{ 'sources.0.title': 'A page', 'sources.0.publisher': 'A hospital', 'sources.0.date': '2026' },
  ...{ 'sources.0.language': 'en', 'sources.0.url': 'https://example.org' },
};

export const helpPlaceRows: ActionRow[] = [
  {
    name: `${folder}/new/actions.ts#addHelpPlaceAction`,
    opens: everyRole,
    takes: 'state',
    deed: () =>
      Promise.resolve({
        path: '/ky/admin/help-places/new',
        fields: { locale: 'ky', newItemId: newId(), title: 'A department', language: 'ru' },
      }),
  },
  savePart('saveFactsAction', { sort: 'hospital', telephones: '103', 'town.ru': 'Ош' }),
  savePart('saveHelpPlaceSourcesAction', aSource),
  toPlace('changeHelpPlaceSlugAction', publishers, async ({ newsroom }) => {
    const { itemId } = await makePublicHelpPlace(newsroom);
    return { itemId, fields: { language: 'ru', slug: `place-${itemId.slice(-12)}` } };
  }),
  toPlace('publishHelpPlaceAction', publishers, async ({ newsroom }) => {
    const { itemId, sharedRevisionId, revisionIds } = await makeHelpPlaceDraft(newsroom);
    return { itemId, fields: { sharedRevisionId, language: 'ru', 'ru.revision': revisionIds.ru } };
  }),
  toPlace('handOverHelpPlaceAction', everyRole, async ({ newsroom }) => {
    const { itemId, revisionIds } = await makeHelpPlaceDraft(newsroom);
    return { itemId, fields: { language: 'ru', 'ru.revision': revisionIds.ru } };
  }),
  toPlace('takeBackHelpPlaceAction', everyRole, async (world) => {
    const { itemId } = await beginHelpPlace(world);
    const { author, database } = world.newsroom;
    accepted(await handOverHelpPlace(author, { itemId, languages: ['ru'] }, database));
    return { itemId, fields: { language: 'ru' } };
  }),
  toPlace('withdrawHelpPlaceAction', publishers, async ({ newsroom }) => {
    const { itemId } = await makePublicHelpPlace(newsroom);
    return { itemId, fields: { language: 'ru', 'reasons.ru': 'A reason', confirmed: 'yes' } };
  }),
  {
    name: `${folder}/[id]/revisions/actions.ts#restoreHelpPlaceAction`,
    opens: everyRole,
    takes: 'state',
    async deed({ newsroom }) {
      const { itemId, revisionIds } = await makeHelpPlaceDraft(newsroom);
      const words = { title: 'Second', summary: 'Second', body: makeBody('Second'), checks: {} };
      const place = { itemId, language: 'ru', baseRevisionId: revisionIds.ru, draftVersion: 0 } as const;
      const saved = accepted(await saveHelpPlace(newsroom.author, { ...place, words }, newsroom.database));
      const fields = { revisionId: revisionIds.ru, baseRevisionId: saved.revisionId };
      return {
        path: `${placePage(itemId)}/revisions/ru/1`,
        fields: { locale: 'ky', itemId, language: 'ru', ...fields },
      };
    },
  },
  {
    name: `${folder}/[id]/redact/actions.ts#redactHelpPlaceAction`,
    opens: administrators,
    takes: 'state',
    async deed(world) {
      const { itemId } = await beginHelpPlace(world);
      const words = `${marker} department`;
      const typed = { words, repeated: words, reason: 'A reason', step: 'redact' };
      const count = await world.newsroom.database.revision.count({ where: { localization: { itemId } } });
      return {
        path: `${placePage(itemId)}/redact`,
        fields: { locale: 'ky', itemId, ...typed, count: String(count) },
      };
    },
  },
];

export const helpPlaceHandlerRows: HandlerRow[] = [
  {
    name: 'PUT /[locale]/admin/help-places/[id]/words/draft',
    opens: everyRole,
    async deed({ newsroom }, { accountId }) {
      const { itemId, revisionIds } = await makeHelpPlaceDraft(newsroom);
      const content = { title: 'Typed', summary: 'Typed', body: makeBody('Typed'), checks: {} };
      const base = { revisionId: revisionIds.ru, draftVersion: 0, redactions: 0 };
      const json = { part: 'words', act: 'draft', language: 'ru', accountId, base, content };
      return { path: `${placePage(itemId)}/words/draft`, json };
    },
  },
];

const place =
  (rest: string) =>
  (scene: Scene): string =>
    placePage(scene.helpPlaceId) + rest;

export const helpPlaceReadRows: ReadRow[] = [
  {
    name: 'page /[locale]/admin/help-places',
    opens: everyRole,
    path: () => '/ky/admin/help-places',
    shows: true,
  },
  {
    name: 'page /[locale]/admin/help-places/new',
    opens: everyRole,
    path: () => '/ky/admin/help-places/new',
    shows: false,
  },
  {
    name: 'page /[locale]/admin/help-places/[id]',
    opens: everyRole,
    path: place(''),
    shows: true,
  },
  {
    name: 'page /[locale]/admin/help-places/[id]/words',
    opens: everyRole,
    path: place('/words'),
    shows: true,
  },
  {
    name: 'page /[locale]/admin/help-places/[id]/revisions',
    opens: everyRole,
    path: place('/revisions'),
    shows: true,
  },
  {
    name: 'page /[locale]/admin/help-places/[id]/revisions/[language]/[number]',
    opens: everyRole,
    path: place('/revisions/ru/1'),
    shows: true,
  },
  {
    name: 'page /[locale]/admin/help-places/[id]/redact',
    opens: administrators,
    path: place('/redact'),
    shows: true,
  },
  {
    name: 'GET /[locale]/admin/help-places/[id]/words/draft',
    opens: everyRole,
    path: place('/words/draft?language=ru'),
    shows: true,
  },
];
