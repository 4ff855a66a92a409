import { newId } from '#lib/core/ids';
import { handOverHelpPlace } from '#lib/help-places/commands/hand-over-help-place';
import { saveHelpPlace } from '#lib/help-places/commands/save-help-place';
import { makeHelpPlaceDraft, makePublicHelpPlace } from '#tests/factories/make-help-place';
import { aSource, draftRow, itemReadRows, publicationRows, savePartOf, versionRows } from './item-rows.ts';
import { type ActionRow, everyRole, type HandlerRow, type ReadRow } from './row.ts';
import { beginHelpPlace } from './scene.ts';

const desk = {
  ...{ folder: 'help-places', noun: 'HelpPlace', called: 'department' },
  ...{ begin: beginHelpPlace, handOver: handOverHelpPlace, save: saveHelpPlace },
  makeDraft: makeHelpPlaceDraft,
  makePublic: makePublicHelpPlace,
};

export const helpPlaceRows: ActionRow[] = [
  {
    name: 'action app/[locale]/admin/help-places/new/actions.ts#addHelpPlaceAction',
    opens: everyRole,
    takes: 'state',
    deed: () =>
      Promise.resolve({
        path: '/ky/admin/help-places/new',
        fields: { locale: 'ky', newItemId: newId(), title: 'A department', language: 'ru' },
      }),
  },
  savePartOf(desk, 'saveFactsAction', { sort: 'hospital', telephones: '103', 'town.ru': 'Ош' }),
  savePartOf(desk, 'saveHelpPlaceSourcesAction', aSource('sources')),
  ...publicationRows(desk),
  ...versionRows(desk),
];

export const helpPlaceHandlerRows: HandlerRow[] = [draftRow(desk)];

export const helpPlaceReadRows: ReadRow[] = itemReadRows('help-places', ({ helpPlaceId }) => helpPlaceId);
