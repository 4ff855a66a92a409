import { administrators, everyRole, publishers, type ReadRow } from './row.ts';
import type { Scene } from './scene.ts';

const article = (rest: string) => (scene: Scene) => `/ky/admin/articles/${scene.article.itemId}${rest}`;
const event = (rest: string) => (scene: Scene) => `/ky/admin/events/${scene.eventId}${rest}`;
const fixed = (path: string) => () => path;

/** Pages of the desk, all with words that only the desk may see. */
const deskPages: ReadRow[] = [
  { name: 'page /[locale]/admin', opens: everyRole, path: fixed('/ky/admin'), shows: true },
  {
    name: 'page /[locale]/admin/[...rest]',
    opens: everyRole,
    path: article('/nowhere'),
    shows: false,
  },
  { name: 'page /[locale]/admin/account', opens: everyRole, path: fixed('/ky/admin/account'), shows: false },
  { name: 'page /[locale]/admin/articles', opens: everyRole, path: fixed('/ky/admin/articles'), shows: true },
  {
    name: 'page /[locale]/admin/articles/new',
    opens: everyRole,
    path: fixed('/ky/admin/articles/new'),
    shows: false,
  },
  {
    name: 'page /[locale]/admin/articles/new/report',
    opens: everyRole,
    path: fixed('/ky/admin/articles/new/report'),
    shows: false,
  },
  {
    name: 'page /[locale]/admin/articles/[id]',
    opens: everyRole,
    path: article('?language=ru'),
    shows: true,
  },
  {
    name: 'page /[locale]/admin/articles/[id]/look',
    opens: everyRole,
    path: article('/look?language=ru'),
    shows: true,
  },
  {
    name: 'page /[locale]/admin/articles/[id]/preview/[language]',
    opens: everyRole,
    path: (scene) => `/ru/admin/articles/${scene.article.itemId}/preview/ru`,
    shows: true,
  },
  {
    name: 'page /[locale]/admin/articles/[id]/publish',
    opens: everyRole,
    path: article('/publish'),
    shows: true,
  },
  {
    name: 'page /[locale]/admin/articles/[id]/redact',
    opens: administrators,
    path: article('/redact'),
    shows: true,
  },
  {
    name: 'page /[locale]/admin/articles/[id]/revisions',
    opens: everyRole,
    path: article('/revisions?language=ru'),
    shows: true,
  },
  {
    name: 'page /[locale]/admin/articles/[id]/revisions/[language]/[number]',
    opens: everyRole,
    path: article('/revisions/ru/1'),
    shows: true,
  },
  { name: 'page /[locale]/admin/media', opens: everyRole, path: fixed('/ky/admin/media'), shows: true },
  {
    name: 'page /[locale]/admin/media/[id]',
    opens: everyRole,
    path: ({ medium }) => `/ky/admin/media/${medium.mediumId}`,
    shows: true,
  },
  { name: 'page /[locale]/admin/events', opens: everyRole, path: fixed('/ky/admin/events'), shows: true },
  {
    name: 'page /[locale]/admin/events/new',
    opens: everyRole,
    path: fixed('/ky/admin/events/new'),
    shows: false,
  },
  { name: 'page /[locale]/admin/events/[id]', opens: everyRole, path: event(''), shows: true },
  { name: 'page /[locale]/admin/events/[id]/words', opens: everyRole, path: event('/words'), shows: true },
  { name: 'page /[locale]/admin/events/[id]/look', opens: everyRole, path: event('/look'), shows: true },
  {
    name: 'page /[locale]/admin/events/[id]/preview/[language]',
    opens: everyRole,
    path: ({ programmeEventId }) => `/ru/admin/events/${programmeEventId}/preview/ru`,
    shows: true,
  },
  {
    name: 'page /[locale]/admin/events/[id]/revisions',
    opens: everyRole,
    path: event('/revisions'),
    shows: true,
  },
  {
    name: 'page /[locale]/admin/events/[id]/revisions/[language]/[number]',
    opens: everyRole,
    path: event('/revisions/ru/1'),
    shows: true,
  },
  {
    name: 'page /[locale]/admin/events/[id]/redact',
    opens: administrators,
    path: event('/redact'),
    shows: true,
  },
  { name: 'page /[locale]/admin/people', opens: everyRole, path: fixed('/ky/admin/people'), shows: true },
  {
    name: 'page /[locale]/admin/people/new',
    opens: everyRole,
    path: fixed('/ky/admin/people/new'),
    shows: false,
  },
  {
    name: 'page /[locale]/admin/people/[id]',
    opens: everyRole,
    path: ({ personId }) => `/ky/admin/people/${personId}`,
    shows: true,
  },
  {
    name: 'page /[locale]/admin/people/[id]/redact',
    opens: administrators,
    path: ({ personId }) => `/ky/admin/people/${personId}/redact`,
    shows: true,
  },
  {
    name: 'page /[locale]/admin/organisations',
    opens: everyRole,
    path: fixed('/ky/admin/organisations'),
    shows: true,
  },
  {
    name: 'page /[locale]/admin/organisations/new',
    opens: publishers,
    path: fixed('/ky/admin/organisations/new'),
    shows: false,
  },
  {
    name: 'page /[locale]/admin/organisations/[id]',
    opens: everyRole,
    path: ({ organisationId }) => `/ky/admin/organisations/${organisationId}`,
    shows: true,
  },
  { name: 'page /[locale]/admin/requests', opens: everyRole, path: fixed('/ky/admin/requests'), shows: true },
  { name: 'page /[locale]/admin/searches', opens: everyRole, path: fixed('/ky/admin/searches'), shows: true },
  { name: 'page /[locale]/admin/team', opens: administrators, path: fixed('/ky/admin/team'), shows: true },
  {
    name: 'page /[locale]/admin/team/[id]',
    opens: administrators,
    path: ({ colleagueId }) => `/ky/admin/team/${colleagueId}`,
    shows: true,
  },
  {
    name: 'page /[locale]/admin/team/invite',
    opens: administrators,
    path: fixed('/ky/admin/team/invite'),
    shows: false,
  },
];

/** Pages that need no session: some of them a secret in their address. */
const openPages: ReadRow[] = [
  { name: 'page /[locale]/sign-in', opens: 'everybody', path: fixed('/ky/sign-in'), shows: false },
  {
    name: 'page /[locale]/sign-in/password',
    opens: 'everybody',
    path: ({ invitation }) => `/ky/sign-in/password?link=${invitation}`,
    shows: true,
  },
  {
    name: 'page /[locale]/sign-in/setup',
    opens: 'everybody',
    path: fixed('/ky/sign-in/setup?link=x'),
    shows: false,
  },
  {
    name: 'page /[locale]/preview',
    opens: 'everybody',
    path: ({ previewToken }) => `/ru/preview?link=${previewToken}`,
    shows: true,
  },
  {
    name: 'page /[locale]/self-check',
    opens: 'everybody',
    path: ({ speakerToken }) => `/ru/self-check?link=${speakerToken}`,
    shows: true,
  },
  { name: 'page /[locale]/removal', opens: 'everybody', path: fixed('/ky/removal'), shows: false },
];

const handlers: ReadRow[] = [
  {
    name: 'GET /[locale]/admin/articles/[id]/card/[language]',
    opens: everyRole,
    path: article('/card/ru'),
    shows: false,
  },
  {
    name: 'GET /[locale]/admin/articles/[id]/draft',
    opens: everyRole,
    path: article('/draft?language=ru'),
    shows: true,
  },
  {
    name: 'GET /[locale]/admin/articles/choices',
    opens: everyRole,
    path: fixed('/ky/admin/articles/choices'),
    shows: true,
  },
  {
    name: 'GET /[locale]/admin/events/choices',
    opens: everyRole,
    path: fixed('/ky/admin/events/choices'),
    shows: false,
  },
  {
    name: 'GET /[locale]/admin/events/[id]/words/draft',
    opens: everyRole,
    path: event('/words/draft?language=ru'),
    shows: true,
  },
  {
    name: 'GET /[locale]/admin/media/choices',
    opens: everyRole,
    path: fixed('/ky/admin/media/choices'),
    shows: true,
  },
  {
    name: 'GET /[locale]/admin/media/files/[name]',
    opens: everyRole,
    path: ({ medium }) => `/ky/admin/media/files/${medium.fileName}`,
    shows: false,
  },
  {
    name: 'GET /[locale]/admin/media/[id]/consents/[consent]/paper',
    opens: publishers,
    path: ({ medium, consentId }) => `/ky/admin/media/${medium.mediumId}/consents/${consentId}/paper`,
    shows: true,
  },
  {
    name: 'GET /[locale]/admin/people/choices',
    opens: everyRole,
    path: fixed('/ky/admin/people/choices'),
    shows: true,
  },
  {
    name: 'GET /[locale]/admin/people/[id]/quotes',
    opens: everyRole,
    path: ({ personId }) => `/ky/admin/people/${personId}/quotes`,
    shows: false,
  },
  {
    name: 'GET /[locale]/preview/files',
    opens: 'everybody',
    path: ({ previewToken }) => `/ru/preview/files?link=${previewToken}&name=${'0'.repeat(32)}-800.webp`,
    shows: false,
  },
  {
    name: 'GET /[locale]/self-check/files',
    opens: 'everybody',
    path: ({ speakerToken }) => `/ru/self-check/files?link=${speakerToken}&name=${'0'.repeat(32)}-800.webp`,
    shows: false,
  },
];

export const readRows: ReadRow[] = [...deskPages, ...openPages, ...handlers];
