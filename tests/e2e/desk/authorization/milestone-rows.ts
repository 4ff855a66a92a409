import { newId } from '#lib/core/ids';
import { handOverMilestone } from '#lib/milestones/commands/hand-over-milestone';
import { saveMilestone } from '#lib/milestones/commands/save-milestone';
import { makeMilestoneDraft, makePublicMilestone } from '#tests/factories/make-milestone';
import {
  aSource,
  draftRow,
  itemReadRows,
  publicationRows,
  savePartOf,
  toItem,
  versionRows,
} from './item-rows.ts';
import { type ActionRow, everyRole, type HandlerRow, type ReadRow } from './row.ts';
import { beginMilestone } from './scene.ts';

const desk = {
  ...{ folder: 'milestones', noun: 'Milestone', called: 'milestone' },
  ...{ begin: beginMilestone, handOver: handOverMilestone, save: saveMilestone },
  makeDraft: makeMilestoneDraft,
  makePublic: makePublicMilestone,
};

const noReason = { ky: '', ru: '', en: '' };

export const milestoneRows: ActionRow[] = [
  {
    name: 'action app/[locale]/admin/milestones/new/actions.ts#addMilestoneAction',
    opens: everyRole,
    takes: 'state',
    deed: () =>
      Promise.resolve({
        path: '/ky/admin/milestones/new',
        fields: { locale: 'ky', newItemId: newId(), title: 'A laboratory', language: 'ru' },
      }),
  },
  savePartOf(desk, 'saveDateAction', { theme: 'access', state: 'planned', precision: 'year', date: '2030' }),
  toItem(desk, 'saveReasonsAction', everyRole, async ({ newsroom }) => {
    const change = { on: '2026-01-01', state: 'planned', when: null, reason: noReason } as const;
    const { itemId, sharedRevisionId } = await makeMilestoneDraft(newsroom, { changes: [change] });
    const fields = { sharedRevisionId, redactions: '0', changes: '1', 'changes.0.ru': 'A reason' };
    return { itemId, fields };
  }),
  savePartOf(desk, 'saveEvidenceAction', aSource('evidenceLinks')),
  toItem(desk, 'saveLinksAction', everyRole, async ({ newsroom }) => {
    const { itemId, sharedRevisionId } = await makeMilestoneDraft(newsroom, { articleIds: [newId()] });
    return { itemId, fields: { sharedRevisionId, redactions: '0' } };
  }),
  savePartOf(desk, 'saveMilestoneSourcesAction', aSource('sources')),
  ...publicationRows(desk),
  ...versionRows(desk),
];

export const milestoneHandlerRows: HandlerRow[] = [draftRow(desk)];

export const milestoneReadRows: ReadRow[] = itemReadRows('milestones', ({ milestoneId }) => milestoneId);
