import { newId } from '#lib/core/ids';
import { handOverPage } from '#lib/pages/commands/hand-over-page';
import { savePage } from '#lib/pages/commands/save-page';
import { makePageDraft, makePublicPage } from '#tests/factories/make-page';
import {
  aSource,
  draftRow,
  itemReadRows,
  publicationRows,
  savePartOf,
  toItem,
  versionRows,
} from './item-rows.ts';
import { type ActionRow, everyRole, type HandlerRow, publishers, type ReadRow } from './row.ts';
import { beginPage } from './scene.ts';

const desk = {
  ...{ folder: 'pages', noun: 'Page', called: 'page' },
  ...{ begin: beginPage, handOver: handOverPage, save: savePage },
  makeDraft: makePageDraft,
  makePublic: makePublicPage,
};

export const pageRows: ActionRow[] = [
  {
    name: 'action app/[locale]/admin/pages/new/actions.ts#addPageAction',
    opens: everyRole,
    takes: 'state',
    deed: () =>
      Promise.resolve({
        path: '/ky/admin/pages/new',
        fields: { locale: 'ky', newItemId: newId(), title: 'About us', language: 'ru' },
      }),
  },
  savePartOf(desk, 'savePageSourcesAction', aSource('sources')),
  toItem(desk, 'placePageAction', publishers, async (world) => {
    const { itemId } = await beginPage(world);
    return { itemId, fields: { place: 'footer', position: '7' } };
  }),
  ...publicationRows(desk),
  ...versionRows(desk),
];

export const pageHandlerRows: HandlerRow[] = [draftRow(desk)];

export const pageReadRows: ReadRow[] = itemReadRows('pages', ({ pageId }) => pageId);
