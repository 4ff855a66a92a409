import { makeProgramme, makeSession, releaseNext } from '#tests/factories/make-event';
import { type ActionRow, everyRole, type HandlerRow, publishers, type ReadRow } from './row.ts';
import { beginProgramme } from './scene.ts';

const programme = (eventId: string, rest = '') => `/ky/admin/events/${eventId}/programme${rest}`;

export const programmeReadRows: ReadRow[] = [
  {
    name: 'page /[locale]/admin/events/[id]/programme',
    opens: everyRole,
    path: ({ programmeEventId }) => programme(programmeEventId),
    shows: true,
  },
  {
    name: 'page /[locale]/admin/events/[id]/programme/release',
    opens: everyRole,
    path: ({ programmeEventId }) => programme(programmeEventId, '/release'),
    shows: true,
  },
];

export const programmeRows: ActionRow[] = [
  {
    name: 'action app/[locale]/admin/events/[id]/programme/release/actions.ts#releaseProgrammeAction',
    opens: publishers,
    takes: 'state',
    async deed(world) {
      const { eventId, version } = await beginProgramme(world);
      const fields = { locale: 'ky', itemId: eventId, version: String(version) };
      return { path: programme(eventId, '/release'), fields };
    },
  },
  {
    name: 'action app/[locale]/admin/events/[id]/programme/release/actions.ts#withdrawProgrammeAction',
    opens: publishers,
    takes: 'state',
    async deed(world) {
      const { eventId } = await beginProgramme(world);
      const number = await releaseNext(world.newsroom, eventId, makeProgramme([makeSession('out')]));
      const fields = { locale: 'ky', itemId: eventId, number: String(number) };
      return { path: programme(eventId, '/release'), fields };
    },
  },
];

export const programmeHandlerRows: HandlerRow[] = [
  {
    name: 'PUT /[locale]/admin/events/[id]/programme/draft',
    opens: everyRole,
    async deed(world, { accountId }) {
      const { eventId, version } = await beginProgramme(world);
      const base = { revisionId: null, draftVersion: version, redactions: 0 };
      const json = { act: 'draft', accountId, base, content: makeProgramme([makeSession('two')]) };
      return { path: programme(eventId, '/draft'), json };
    },
  },
];
