import { newId } from '#lib/core/ids';
import { archiveEvent } from '#lib/events/commands/archive-event';
import { handOverEvent } from '#lib/events/commands/hand-over-event';
import { joinSeries } from '#lib/events/commands/join-series';
import { saveEvent } from '#lib/events/commands/save-event';
import { accepted, makeBody } from '#tests/factories/make-article';
import { makeEventDraft, makePublicEvent } from '#tests/factories/make-event';
import { type ActionRow, administrators, everyRole, type HandlerRow, publishers } from './row.ts';
import { beginEvent } from './scene.ts';
import type { Fields } from './visitor.ts';
import { marker, type World } from './world.ts';

const folder = 'action app/[locale]/admin/events';
const eventPage = (itemId: string) => `/ky/admin/events/${itemId}`;

interface Made {
  itemId: string;
  fields?: Fields;
}

/** Something done on the page of an event; `make` says to which, and what the form holds besides. */
function toEvent(name: string, opens: ActionRow['opens'], make: (world: World) => Promise<Made>): ActionRow {
  return {
    name: `${folder}/[id]/actions.ts#${name}`,
    opens,
    takes: 'state',
    async deed(world) {
      const { itemId, fields = {} } = await make(world);
      return { path: eventPage(itemId), fields: { locale: 'ky', itemId, ...fields } };
    },
  };
}

/** A part of what the languages share, as its form sends it. */
function savePart(name: string, fields: Fields): ActionRow {
  return toEvent(name, everyRole, async (world) => {
    const { itemId } = await beginEvent(world);
    const shared = await world.newsroom.database.sharedRevision.findFirstOrThrow({ where: { itemId } });
    return { itemId, fields: { sharedRevisionId: shared.id, redactions: '0', ...fields } };
  });
}

/** Two events of which nothing is public, in one series. */
async function inSeries(world: World): Promise<Made> {
  const [{ itemId }, { itemId: withEventId }] = [await beginEvent(world), await beginEvent(world)];
  const { editor, database } = world.newsroom;
  accepted(await joinSeries(editor, { eventId: itemId, withEventId }, database));
  return { itemId };
}

const shown = ({ newsroom }: World) => makePublicEvent(newsroom, { topics: [] });

export const eventRows: ActionRow[] = [
  {
    name: `${folder}/new/actions.ts#addEventAction`,
    opens: everyRole,
    takes: 'state',
    deed: () =>
      Promise.resolve({
        path: '/ky/admin/events/new',
        fields: { locale: 'ky', newItemId: newId(), name: 'A meeting', language: 'ru' },
      }),
  },
  savePart('saveTimesAction', { kind: 'day', firstDay: '2026-05-01', zone: 'Asia/Bishkek' }),
  savePart('saveStatusAction', { status: 'confirmed' }),
  savePart('savePlaceAction', { 'placeName.en': 'Large hall' }),
  savePart('saveAudienceAction', { 'audience.en': 'Doctors' }),
  toEvent('saveFilesAction', everyRole, async ({ newsroom }) => {
    const materials = [{ mediumId: newId(), sessionId: null }];
    const { itemId, sharedRevisionId } = await makeEventDraft(newsroom, { topics: [], materials });
    return { itemId, fields: { sharedRevisionId, redactions: '0' } };
  }),
  savePart('saveSourcesAction', {
    ...{ sources: '1', 'sources.0.title': 'A report', 'sources.0.publisher': 'A ministry' },
    ...{ 'sources.0.language': 'en', 'sources.0.url': '', 'sources.0.date': '2026' },
  }),
  toEvent('joinSeriesAction', publishers, async (world) => {
    const { itemId: withEventId } = await beginEvent(world);
    return { ...(await beginEvent(world)), fields: { withEventId } };
  }),
  toEvent('leaveSeriesAction', publishers, inSeries),
  toEvent('changeEventSlugAction', publishers, async (world) => {
    const { itemId } = await shown(world);
    return { itemId, fields: { language: 'ru', slug: `event-${itemId.slice(-12)}` } };
  }),
  toEvent('publishEventAction', publishers, async ({ newsroom }) => {
    const { itemId, sharedRevisionId, revisionIds } = await makeEventDraft(newsroom, { topics: [] });
    return { itemId, fields: { sharedRevisionId, language: 'ru', 'ru.revision': revisionIds.ru } };
  }),
  toEvent('handOverEventAction', everyRole, async ({ newsroom }) => {
    const { itemId, revisionIds } = await makeEventDraft(newsroom, { topics: [] });
    return { itemId, fields: { language: 'ru', 'ru.revision': revisionIds.ru } };
  }),
  toEvent('takeBackEventAction', everyRole, async (world) => {
    const { itemId } = await beginEvent(world);
    const { author, database } = world.newsroom;
    accepted(await handOverEvent(author, { itemId, languages: ['ru'] }, database));
    return { itemId, fields: { language: 'ru' } };
  }),
  toEvent('withdrawEventAction', publishers, async (world) => {
    const { itemId } = await shown(world);
    return { itemId, fields: { language: 'ru', 'reasons.ru': 'A reason', confirmed: 'yes' } };
  }),
  toEvent('cloneEventAction', everyRole, async (world) => ({
    ...(await beginEvent(world)),
    fields: { newItemId: newId(), firstDay: '2026-05-01' },
  })),
  toEvent('archiveEventAction', publishers, beginEvent),
  toEvent('unarchiveEventAction', publishers, async (world) => {
    const { itemId } = await beginEvent(world);
    accepted(await archiveEvent(world.newsroom.editor, { itemId }, world.newsroom.database));
    return { itemId };
  }),
  {
    name: `${folder}/[id]/revisions/actions.ts#restoreEventAction`,
    opens: everyRole,
    takes: 'state',
    async deed({ newsroom }) {
      const { itemId, revisionIds } = await makeEventDraft(newsroom, { topics: [] });
      const words = { title: 'Second', summary: 'Second', body: makeBody('Second'), checks: {} };
      const place = { itemId, language: 'ru', baseRevisionId: revisionIds.ru, draftVersion: 0 } as const;
      const saved = accepted(await saveEvent(newsroom.author, { ...place, words }, newsroom.database));
      const fields = { revisionId: revisionIds.ru, baseRevisionId: saved.revisionId };
      return {
        path: `${eventPage(itemId)}/revisions/ru/1`,
        fields: { locale: 'ky', itemId, language: 'ru', ...fields },
      };
    },
  },
  {
    name: `${folder}/[id]/redact/actions.ts#redactEventAction`,
    opens: administrators,
    takes: 'state',
    async deed(world) {
      const { itemId } = await beginEvent(world);
      const words = `${marker} event`;
      const typed = { words, repeated: words, reason: 'A reason', step: 'redact' };
      const count = await world.newsroom.database.revision.count({ where: { localization: { itemId } } });
      return {
        path: `${eventPage(itemId)}/redact`,
        fields: { locale: 'ky', itemId, ...typed, count: String(count) },
      };
    },
  },
];

export const eventHandlerRows: HandlerRow[] = [
  {
    name: 'PUT /[locale]/admin/events/[id]/words/draft',
    opens: everyRole,
    async deed({ newsroom }, { accountId }) {
      const { itemId, revisionIds } = await makeEventDraft(newsroom, { topics: [] });
      const content = { title: 'Typed', summary: 'Typed', body: makeBody('Typed'), checks: {} };
      const base = { revisionId: revisionIds.ru, draftVersion: 0, redactions: 0 };
      const json = { part: 'words', act: 'draft', language: 'ru', accountId, base, content };
      return { path: `${eventPage(itemId)}/words/draft`, json };
    },
  },
];
