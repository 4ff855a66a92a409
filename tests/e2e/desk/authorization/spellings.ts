import { builtRoutes } from './built-actions.ts';

/** Every way in which a framework, a proxy or a guess would spell an address; one-time links keep their query. */
export function spellings(address: string): string[] {
  const [page = '', query] = address.split('?');
  const tail = query === undefined ? '' : `?${query}`;
  const [, locale = '', ...rest] = page.split('/');
  const below = rest.join('/');
  const endings = [
    '.rsc',
    '.txt',
    '.json',
    '.html',
    '/',
    ';x',
    '%00',
    '%2f',
    '%20',
    '/index',
    '/page',
    '/route',
  ];
  return [
    address,
    ...endings.map((ending) => `${page}${ending}${tail}`),
    `${page}?_rsc=1&${query ?? ''}`,
    `${page}?locale=ru&nxtPlocale=ru&id=x&nxtPid=x&${query ?? ''}`,
    `${page}.segments/_tree.segment.rsc`,
    `${page}.segments/_full.segment.rsc`,
    `/_next/data/build${page}.json`,
    `/_next/image?url=${encodeURIComponent(page)}&w=640&q=75`,
    `//${locale}//${rest.join('//')}${tail}`,
    `/${locale.toUpperCase()}/${below}${tail}`,
    `/${locale}/${below.toUpperCase()}${tail}`,
    `/${locale}%2f${rest.join('%2f')}${tail}`,
    `/${locale}/x/%2e%2e/${below}${tail}`,
    `/${locale}/./${below}${tail}`,
    `/${locale}/%61dmin/${rest.slice(1).join('/')}${tail}`,
    `/${below}${tail}`,
    `/de/${below}${tail}`,
    `/${locale}/${locale}/${below}${tail}`,
    ...['ky', 'ru', 'en'].map((one) => `/${one}/${below}${tail}`),
  ];
}

/** What only a proxy, the press or Next itself may say, and what its browser side says. */
export const forgedHeaders: Record<string, string>[] = [
  {},
  { RSC: '1' },
  { RSC: '1', 'Next-Router-Prefetch': '1' },
  { RSC: '1', 'Next-Router-Prefetch': '1', 'Next-Router-Segment-Prefetch': '/_full' },
  { RSC: '1', 'Next-Router-Prefetch': '1', 'Next-Router-Segment-Prefetch': '/_tree' },
  { 'X-Middleware-Subrequest': 'proxy:proxy:proxy:proxy:proxy', 'X-Middleware-Rewrite': '/ky/admin' },
  { 'X-Invoke-Path': '/ky/admin', 'X-Invoke-Status': '200', 'X-Matched-Path': '/[locale]/admin' },
  { 'X-Nextjs-Data': '1', 'X-Now-Route-Matches': '1=ky', 'X-Umut-Status': '200' },
  { 'X-Original-URL': '/ky/admin', 'X-Rewrite-URL': '/ky/admin', 'X-Forwarded-Prefix': '/ky/admin' },
  { 'X-Forwarded-For': '127.0.0.1', 'X-Real-IP': '127.0.0.1', 'X-Client-Address': '127.0.0.1' },
  { Cookie: 'umut-session=; __prerender_bypass=1; __next_preview_data=1; next-auth.session-token=x' },
  { Authorization: 'Bearer x', Cookie: 'umut-session=x.y.z' },
  { 'Next-Action': '0'.repeat(42), 'Next-Url': '/ky/admin' },
];

type Tree = [segment: unknown, children: Record<string, Tree>, ...rest: unknown[]];

function treeOf(segments: readonly string[], values: readonly string[]): Tree {
  const [segment, ...rest] = segments;
  if (segment === undefined) return ['__PAGE__', {}, null, 'refetch'];
  const isGroup = segment.startsWith('(');
  const [value = ''] = values;
  const all = /^\[\.\.\.(\w+)\]$/.exec(segment)?.[1];
  if (all !== undefined) return [[all, values.join('/'), 'c', null], { children: treeOf([], []) }];
  const name = /^\[(\w+)\]$/.exec(segment)?.[1];
  const children = { children: treeOf(rest, isGroup ? values : values.slice(1)) };
  return [name === undefined ? segment : [name, value, 'd', null], children];
}

/**
 * The header by which Next's router says that it has all layouts of a page already and wants the page alone: whatever a
 * layout would ask is not asked then. `name` is the page's in the desk's surface.
 */
export function pageAlone(name: string, path: string): Record<string, string> {
  const route = name.split(' ')[1] ?? '';
  const built = builtRoutes().find((one) => one.replaceAll(/\/\([^)]+\)/g, '') === `app${route}/page`);
  const segments = (built ?? '').split('/').slice(1, -1);
  const values = (path.split('?')[0] ?? '').split('/').slice(1);
  const tree = ['', { children: treeOf(segments, values) }, null, null, 1];
  return { RSC: '1', 'Next-Router-State-Tree': encodeURIComponent(JSON.stringify(tree)) };
}
