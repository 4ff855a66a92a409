import { isLanguage, type Language, languages } from '#lib/core/languages';
import { deskSegments } from '#lib/core/system-addresses';

const longestPath = 1024;
const deepestPath = 8;
const readerSegment = /^[a-z0-9][a-z0-9_-]{0,199}(?:\.(?:xml|ics|txt|webmanifest))?$/;
const mediaName = /^\/media\/([0-9a-f]{32}-[0-9a-z]{1,12}\.[a-z0-9]{2,5})$/;
const checks: Record<string, 'live' | 'ready' | 'version'> = {
  '/api/health/live': 'live',
  '/api/health/ready': 'ready',
  '/api/version': 'version',
};
const machineTexts: Record<string, MachineText> = {
  '/robots.txt': 'robots',
  '/.well-known/security.txt': 'security',
};
/** The addresses without a language that lead on to one. */
export const doorways: ReadonlySet<string> = new Set(['/', '/news', '/events', '/people', '/help']);
/** Where a search is asked, below a language. */
export const searchSegment = 'search';
/** What stands below /api apart from the checks; everything else there is nothing. */
const apiSegments = new Set(['auth', 'jobs']);

/** A text for machines that the press writes itself. */
export type MachineText = 'robots' | 'security';

/** What a request's path means to the press. Every spelling of a path comes to the same one. */
export type Target =
  /** An address without a language: the press sends the reader to theirs. */
  | { kind: 'doorway'; path: string }
  /** A page for readers, by its canonical path. */
  | { kind: 'reader'; address: string; locale: Language }
  /** What readers search for stands in the query: printed for each who asks, and stored by nobody. */
  | { kind: 'search'; locale: Language }
  /** The desk, sign-in and the API: passed on to Next, never stored. */
  | { kind: 'desk' }
  | { kind: 'check'; check: 'live' | 'ready' | 'version' }
  | { kind: 'media'; name: string }
  /** A text for machines that the press writes itself. */
  | { kind: 'text'; text: MachineText }
  /** A fixed file of the project or of the build, as its canonical path. */
  | { kind: 'file'; path: string }
  /** Next's own addresses, which only development needs. */
  | { kind: 'framework' }
  /** Another spelling of `location`; only searches and the desk's addresses have a query worth taking along. */
  | { kind: 'moved'; location: string; keepsQuery: boolean }
  | { kind: 'refused'; status: 400 | 404 | 414; locale: Language };

/** The path of a request target, without its query. */
export function pathOf(url: string): string {
  const end = url.indexOf('?');
  return end === -1 ? url : url.slice(0, end);
}

function localeOf(segment: string | undefined): Language | null {
  return isLanguage(segment) ? segment : null;
}

/** The language in which a failure is told: that of the path if it has one, else the first of the portal. */
export function localeOfPath(path: string): Language {
  return localeOf(path.split('/', 2)[1]?.toLowerCase()) ?? languages[0];
}

function hasControlCharacter(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x20 || code === 0x7f) return true;
  }
  return false;
}

/** The decoded segments of a path, empty ones left out; null where it is malformed or tries to leave its place. */
function segmentsOf(path: string): string[] | null {
  const segments: string[] = [];
  for (const raw of path.split('/')) {
    if (raw === '') continue;
    let segment = raw;
    if (raw.includes('%')) {
      try {
        segment = decodeURIComponent(raw);
      } catch {
        return null;
      }
    }
    if (segment === '.' || segment === '..') return null;
    if (/[/\\%?#]/.test(segment) || hasControlCharacter(segment)) return null;
    segments.push(segment);
  }
  return segments;
}

function moved(location: string): Extract<Target, { kind: 'moved' }> {
  return { kind: 'moved', location, keepsQuery: false };
}

function readerTarget(segments: readonly string[], path: string, locale: Language): Target {
  const wanted = segments.map((segment) => segment.toLowerCase());
  if (!wanted.every((segment) => readerSegment.test(segment)))
    return { kind: 'refused', status: 404, locale };
  const address = `/${wanted.join('/')}`;
  const isSearch = wanted.length === 2 && wanted[1] === searchSegment;
  if (isSearch)
    return address === path ? { kind: 'search', locale } : { ...moved(address), keepsQuery: true };
  return address === path ? { kind: 'reader', address, locale } : moved(address);
}

/**
 * Decides what a path is, at a cost bounded by its length and without looking at anything but the path. `path` has no
 * query; `isFile` says whether a canonical path names a fixed file.
 */
export function targetOf(path: string, isFile: (path: string) => boolean): Target {
  const refused = (status: 400 | 404 | 414): Target => ({
    kind: 'refused',
    status,
    locale: localeOfPath(path),
  });
  if (doorways.has(path)) return { kind: 'doorway', path };
  if (path.length > longestPath) return refused(414);
  // Whatever is not printable ASCII came unencoded: no browser sends that.
  if (!/^\/[!-~]*$/.test(path)) return refused(400);
  const check = checks[path];
  if (check) return { kind: 'check', check };
  const text = machineTexts[path];
  if (text) return { kind: 'text', text };
  const segments = segmentsOf(path);
  if (!segments) return refused(400);
  if (segments.length > deepestPath && segments[0] !== '_next') return refused(404);

  const canonical = `/${segments.map(encodeURIComponent).join('/')}`;
  if (isFile(canonical)) {
    return canonical === path ? { kind: 'file', path } : moved(canonical);
  }
  const media = mediaName.exec(path);
  if (media?.[1]) return { kind: 'media', name: media[1] };
  const locale = localeOf(segments[0]?.toLowerCase());
  const second = segments[1]?.toLowerCase() ?? '';
  const isDesk = locale ? deskSegments.has(second) : segments[0] === 'api' && apiSegments.has(second);
  if (isDesk) return deskTarget(segments, path, canonical, refused(404));
  if (locale) return readerTarget(segments, path, locale);
  if (doorways.has(canonical)) return moved(canonical);
  if (segments[0] === '_next' || segments[0]?.startsWith('__next')) return { kind: 'framework' };
  return refused(404);
}

/** Desk addresses may hold letters of any case after their first two segments; those two have one spelling. */
function deskTarget(segments: readonly string[], path: string, canonical: string, absent: Target): Target {
  const head = segments.slice(0, 2).join('/');
  if (head !== head.toLowerCase()) return absent;
  if (segments.some((segment) => /\.(?:rsc|segment)$/i.test(segment))) return absent;
  return canonical === path ? { kind: 'desk' } : { kind: 'moved', location: canonical, keepsQuery: true };
}
