import 'server-only';
import { markPage } from '#lib/platform/render-record';

type FileType =
  | 'text/calendar'
  | 'text/plain'
  | 'application/manifest+json'
  | 'application/xml'
  | 'application/atom+xml'
  | 'application/rss+xml';

/** A file that is no page: its status is what it said of itself, as for pages. */
export function fileAnswer(text: string, type: FileType): Response {
  return new Response(text, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
}

/** There is no such file: a line for whoever looks. */
export function absentFile(): Response {
  markPage(404);
  return fileAnswer('404\n', 'text/plain');
}
