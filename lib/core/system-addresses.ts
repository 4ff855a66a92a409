/**
 * What stands directly below a language and is never stored: the desk, its doors, links to drafts and to what is held of
 * somebody, and requests for removal.
 */
export const deskSegments: ReadonlySet<string> = new Set([
  'admin',
  'sign-in',
  'preview',
  'removal',
  'self-check',
]);

/** What stands directly below a language for readers and machines, apart from the pages of the desk's making. */
const readerSegments = [
  ...['news', 'events', 'milestones', 'people', 'organisations', 'quotes', 'help', 'glossary'],
  ...[
    'search',
    'feed.xml',
    'rss.xml',
    'sitemap.xml',
    'sitemaps',
    'manifest.webmanifest',
    'failed',
    'unavailable',
  ],
];

/** What stands at the root beside the languages: nobody should meet the same name below one of them. */
const rootSegments = ['api', 'media', 'robots.txt', '.well-known', 'ky', 'ru', 'en'];

/** The parts of addresses, directly below a language, that the portal's own routes take. */
export const systemSegments: ReadonlySet<string> = new Set([
  ...deskSegments,
  ...readerSegments,
  ...rootSegments,
]);
