import { newId } from '#lib/core/ids';
import { archiveEvent } from '#lib/events/commands/archive-event';
import { handOverEvent } from '#lib/events/commands/hand-over-event';
import { joinSeries } from '#lib/events/commands/join-series';
import { saveEvent } from '#lib/events/commands/save-event';
import { accepted } from '#tests/factories/make-article';
import { makeEventDraft, makePublicEvent } from '#tests/factories/make-event';
import type { Newsroom } from '#tests/factories/newsroom';
import { draftRow, publicationRows, savePartOf, toItem, versionRows } from './item-rows.ts';
import { type ActionRow, everyRole, type HandlerRow, publishers } from './row.ts';
import { beginEvent } from './scene.ts';
import type { World } from './world.ts';

const desk = {
  ...{ folder: 'events', noun: 'Event', called: 'event' },
  ...{ begin: beginEvent, handOver: handOverEvent, save: saveEvent },
  makeDraft: (newsroom: Newsroom) => makeEventDraft(newsroom, { topics: [] }),
  makePublic: (newsroom: Newsroom) => makePublicEvent(newsroom, { topics: [] }),
};

/** Two events of which nothing is public, in one series. */
async function inSeries(world: World): Promise<{ itemId: string }> {
  const [{ itemId }, { itemId: withEventId }] = [await beginEvent(world), await beginEvent(world)];
  const { editor, database } = world.newsroom;
  accepted(await joinSeries(editor, { eventId: itemId, withEventId }, database));
  return { itemId };
}

export const eventRows: ActionRow[] = [
  {
    name: 'action app/[locale]/admin/events/new/actions.ts#addEventAction',
    opens: everyRole,
    takes: 'state',
    deed: () =>
      Promise.resolve({
        path: '/ky/admin/events/new',
        fields: { locale: 'ky', newItemId: newId(), name: 'A meeting', language: 'ru' },
      }),
  },
  savePartOf(desk, 'saveTimesAction', { kind: 'day', firstDay: '2026-05-01', zone: 'Asia/Bishkek' }),
  savePartOf(desk, 'saveStatusAction', { status: 'confirmed' }),
  savePartOf(desk, 'savePlaceAction', { 'placeName.en': 'Large hall' }),
  savePartOf(desk, 'saveAudienceAction', { 'audience.en': 'Doctors' }),
  toItem(desk, 'saveFilesAction', everyRole, async ({ newsroom }) => {
    const materials = [{ mediumId: newId(), sessionId: null }];
    const { itemId, sharedRevisionId } = await makeEventDraft(newsroom, { topics: [], materials });
    return { itemId, fields: { sharedRevisionId, redactions: '0' } };
  }),
  savePartOf(desk, 'saveSourcesAction', {
    ...{ sources: '1', 'sources.0.title': 'A report', 'sources.0.publisher': 'A ministry' },
    ...{ 'sources.0.language': 'en', 'sources.0.url': '', 'sources.0.date': '2026' },
  }),
  toItem(desk, 'joinSeriesAction', publishers, async (world) => {
    const { itemId: withEventId } = await beginEvent(world);
    return { ...(await beginEvent(world)), fields: { withEventId } };
  }),
  toItem(desk, 'leaveSeriesAction', publishers, inSeries),
  toItem(desk, 'cloneEventAction', everyRole, async (world) => ({
    ...(await beginEvent(world)),
    fields: { newItemId: newId(), firstDay: '2026-05-01' },
  })),
  toItem(desk, 'archiveEventAction', publishers, beginEvent),
  toItem(desk, 'unarchiveEventAction', publishers, async (world) => {
    const { itemId } = await beginEvent(world);
    accepted(await archiveEvent(world.newsroom.editor, { itemId }, world.newsroom.database));
    return { itemId };
  }),
  ...publicationRows(desk),
  ...versionRows(desk),
];

export const eventHandlerRows: HandlerRow[] = [draftRow(desk)];
