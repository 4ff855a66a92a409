import { randomUUID } from 'node:crypto';
import type { IdKind, Scene } from './scene.ts';
import type { Fields } from './visitor.ts';

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/;
const malformed = [
  '0',
  'x',
  `${randomUUID()}0`,
  '00000000-0000-0000-0000-000000000000',
  '%00',
  "1' or '1'='1",
];

/** What the name of a field says that its id is of. */
const kinds: Record<string, IdKind> = {
  itemId: 'item',
  page: 'item',
  eventId: 'item',
  mediumId: 'medium',
  picture: 'medium',
  revisionId: 'revision',
  baseRevisionId: 'revision',
  accountId: 'account',
  sessionId: 'session',
  linkId: 'link',
  consentId: 'consent',
  requestId: 'request',
  intoId: 'item',
  withEventId: 'item',
  organisationId: 'organisation',
  intoOrganisationId: 'organisation',
  appointmentId: 'appointment',
  quoteId: 'quote',
  proposalId: 'proposal',
  slotId: 'slot',
  termId: 'term',
  sharedRevisionId: 'revision',
  'ru.base': 'revision',
  'ru.revision': 'revision',
};

/** What stands behind a segment of an address. A person is an item, but no article. */
const kindsOfSegments: Record<string, IdKind | undefined> = {
  ...{ articles: 'item', media: 'medium', team: 'account', consents: 'consent' },
  ...{ organisations: 'organisation', front: 'slot', glossary: 'term' },
};

/** Words that are an id by chance, so that each trial writes others, and ids that what is begun will have. */
const words = new Set(['displayName', 'reportId', 'newItemId']);

/** What belongs to something else that a form names too: another one's is foreign though it is of the same kind. */
const children = new Set<IdKind>(['revision', 'link', 'session', 'appointment', 'quote', 'proposal']);

/** Ids that name nothing, and those of every kind but the one that stands in a place. */
function foreignTo(kind: IdKind, { ids }: Scene): string[] {
  const others = Object.entries(ids).filter(([one]) => one !== kind || children.has(kind));
  return [randomUUID(), ...malformed, ...others.map(([, id]) => id)];
}

/** The paths that come of one with each of its ids replaced by such as do not belong there. */
export function withForeignIds(path: string, scene: Scene): string[] {
  const [page = '', query] = path.split('?');
  const segments = page.split('/');
  return segments.flatMap((segment, at) => {
    if (!uuid.test(segment)) return [];
    const before = segments[at - 1];
    const kind = kindsOfSegments[before ?? ''] as IdKind;
    const foreign = [...foreignTo(kind, scene), ...(kind === 'consent' ? [scene.ids.consent] : [])];
    return foreign.map((id) => {
      const tail = query === undefined ? '' : `?${query}`;
      return `${segments.with(at, encodeURIComponent(decodeURIComponent(id))).join('/')}${tail}`;
    });
  });
}

/** The forms that come of one in the same way. Fields that hold an id and are not known here are a mistake of the table. */
export function formsWithForeignIds(fields: Fields, scene: Scene): Fields[] {
  return Object.entries(fields).flatMap(([name, value]) => {
    if (typeof value !== 'string' || !uuid.test(value) || words.has(name)) return [];
    const kind = kinds[name];
    if (!kind) throw new Error(`the field ${name} holds an id of an unknown kind`);
    return foreignTo(kind, scene).map((id): Fields => ({ ...fields, [name]: id }));
  });
}
