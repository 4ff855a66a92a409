import { newId } from '#lib/core/ids';
import { handOverMilestone } from '#lib/milestones/commands/hand-over-milestone';
import { saveMilestone } from '#lib/milestones/commands/save-milestone';
import { accepted, makeBody } from '#tests/factories/make-article';
import { makeMilestoneDraft, makePublicMilestone } from '#tests/factories/make-milestone';
import {
  type ActionRow,
  administrators,
  everyRole,
  type HandlerRow,
  publishers,
  type ReadRow,
} from './row.ts';
import { beginMilestone, type Scene } from './scene.ts';
import type { Fields } from './visitor.ts';
import { marker, type World } from './world.ts';

const folder = 'action app/[locale]/admin/milestones';
const milestonePage = (itemId: string) => `/ky/admin/milestones/${itemId}`;

interface Made {
  itemId: string;
  fields?: Fields;
}

/** Something done on the page of a milestone; `make` says to which, and what the form holds besides. */
function toMilestone(
  name: string,
  opens: ActionRow['opens'],
  make: (world: World) => Promise<Made>,
): ActionRow {
  return {
    name: `${folder}/[id]/actions.ts#${name}`,
    opens,
    takes: 'state',
    async deed(world) {
      const { itemId, fields = {} } = await make(world);
      return { path: milestonePage(itemId), fields: { locale: 'ky', itemId, ...fields } };
    },
  };
}

/** A part of what the languages share, as its form sends it. */
function savePart(name: string, fields: Fields): ActionRow {
  return toMilestone(name, everyRole, async (world) => {
    const { itemId } = await beginMilestone(world);
    const shared = await world.newsroom.database.sharedRevision.findFirstOrThrow({ where: { itemId } });
    return { itemId, fields: { sharedRevisionId: shared.id, redactions: '0', ...fields } };
  });
}

const aSource = (name: string): Fields => ({
  [name]: '1',
  ...{ [`${name}.0.title`]: 'A report', [`${name}.0.publisher`]: 'A ministry', [`${name}.0.date`]: '2026' },
  ...{ [`${name}.0.language`]: 'en', [`${name}.0.url`]: 'https://example.org' },
});

const noReason = { ky: '', ru: '', en: '' };

export const milestoneRows: ActionRow[] = [
  {
    name: `${folder}/new/actions.ts#addMilestoneAction`,
    opens: everyRole,
    takes: 'state',
    deed: () =>
      Promise.resolve({
        path: '/ky/admin/milestones/new',
        fields: { locale: 'ky', newItemId: newId(), title: 'A laboratory', language: 'ru' },
      }),
  },
  savePart('saveDateAction', { theme: 'access', state: 'planned', precision: 'year', date: '2030' }),
  toMilestone('saveReasonsAction', everyRole, async ({ newsroom }) => {
    const change = { on: '2026-01-01', state: 'planned', when: null, reason: noReason } as const;
    const { itemId, sharedRevisionId } = await makeMilestoneDraft(newsroom, { changes: [change] });
    const fields = { sharedRevisionId, redactions: '0', changes: '1', 'changes.0.ru': 'A reason' };
    return { itemId, fields };
  }),
  savePart('saveEvidenceAction', aSource('evidenceLinks')),
  toMilestone('saveLinksAction', everyRole, async ({ newsroom }) => {
    const { itemId, sharedRevisionId } = await makeMilestoneDraft(newsroom, { articleIds: [newId()] });
    return { itemId, fields: { sharedRevisionId, redactions: '0' } };
  }),
  savePart('saveMilestoneSourcesAction', aSource('sources')),
  toMilestone('changeMilestoneSlugAction', publishers, async ({ newsroom }) => {
    const { itemId } = await makePublicMilestone(newsroom);
    return { itemId, fields: { language: 'ru', slug: `milestone-${itemId.slice(-12)}` } };
  }),
  toMilestone('publishMilestoneAction', publishers, async ({ newsroom }) => {
    const { itemId, sharedRevisionId, revisionIds } = await makeMilestoneDraft(newsroom);
    return { itemId, fields: { sharedRevisionId, language: 'ru', 'ru.revision': revisionIds.ru } };
  }),
  toMilestone('handOverMilestoneAction', everyRole, async ({ newsroom }) => {
    const { itemId, revisionIds } = await makeMilestoneDraft(newsroom);
    return { itemId, fields: { language: 'ru', 'ru.revision': revisionIds.ru } };
  }),
  toMilestone('takeBackMilestoneAction', everyRole, async (world) => {
    const { itemId } = await beginMilestone(world);
    const { author, database } = world.newsroom;
    accepted(await handOverMilestone(author, { itemId, languages: ['ru'] }, database));
    return { itemId, fields: { language: 'ru' } };
  }),
  toMilestone('withdrawMilestoneAction', publishers, async ({ newsroom }) => {
    const { itemId } = await makePublicMilestone(newsroom);
    return { itemId, fields: { language: 'ru', 'reasons.ru': 'A reason', confirmed: 'yes' } };
  }),
  {
    name: `${folder}/[id]/revisions/actions.ts#restoreMilestoneAction`,
    opens: everyRole,
    takes: 'state',
    async deed({ newsroom }) {
      const { itemId, revisionIds } = await makeMilestoneDraft(newsroom);
      const words = { title: 'Second', summary: 'Second', body: makeBody('Second'), checks: {} };
      const place = { itemId, language: 'ru', baseRevisionId: revisionIds.ru, draftVersion: 0 } as const;
      const saved = accepted(await saveMilestone(newsroom.author, { ...place, words }, newsroom.database));
      const fields = { revisionId: revisionIds.ru, baseRevisionId: saved.revisionId };
      return {
        path: `${milestonePage(itemId)}/revisions/ru/1`,
        fields: { locale: 'ky', itemId, language: 'ru', ...fields },
      };
    },
  },
  {
    name: `${folder}/[id]/redact/actions.ts#redactMilestoneAction`,
    opens: administrators,
    takes: 'state',
    async deed(world) {
      const { itemId } = await beginMilestone(world);
      const words = `${marker} milestone`;
      const typed = { words, repeated: words, reason: 'A reason', step: 'redact' };
      const count = await world.newsroom.database.revision.count({ where: { localization: { itemId } } });
      return {
        path: `${milestonePage(itemId)}/redact`,
        fields: { locale: 'ky', itemId, ...typed, count: String(count) },
      };
    },
  },
];

export const milestoneHandlerRows: HandlerRow[] = [
  {
    name: 'PUT /[locale]/admin/milestones/[id]/words/draft',
    opens: everyRole,
    async deed({ newsroom }, { accountId }) {
      const { itemId, revisionIds } = await makeMilestoneDraft(newsroom);
      const content = { title: 'Typed', summary: 'Typed', body: makeBody('Typed'), checks: {} };
      const base = { revisionId: revisionIds.ru, draftVersion: 0, redactions: 0 };
      const json = { part: 'words', act: 'draft', language: 'ru', accountId, base, content };
      return { path: `${milestonePage(itemId)}/words/draft`, json };
    },
  },
];

const milestone =
  (rest: string) =>
  (scene: Scene): string =>
    milestonePage(scene.milestoneId) + rest;

export const milestoneReadRows: ReadRow[] = [
  {
    name: 'page /[locale]/admin/milestones',
    opens: everyRole,
    path: () => '/ky/admin/milestones',
    shows: true,
  },
  {
    name: 'page /[locale]/admin/milestones/new',
    opens: everyRole,
    path: () => '/ky/admin/milestones/new',
    shows: false,
  },
  {
    name: 'page /[locale]/admin/milestones/[id]',
    opens: everyRole,
    path: milestone(''),
    shows: true,
  },
  {
    name: 'page /[locale]/admin/milestones/[id]/words',
    opens: everyRole,
    path: milestone('/words'),
    shows: true,
  },
  {
    name: 'page /[locale]/admin/milestones/[id]/revisions',
    opens: everyRole,
    path: milestone('/revisions'),
    shows: true,
  },
  {
    name: 'page /[locale]/admin/milestones/[id]/revisions/[language]/[number]',
    opens: everyRole,
    path: milestone('/revisions/ru/1'),
    shows: true,
  },
  {
    name: 'page /[locale]/admin/milestones/[id]/redact',
    opens: administrators,
    path: milestone('/redact'),
    shows: true,
  },
  {
    name: 'GET /[locale]/admin/milestones/[id]/words/draft',
    opens: everyRole,
    path: milestone('/words/draft?language=ru'),
    shows: true,
  },
];
