import { proposeSlug } from './slugs.ts';

const ending = /\.[a-z0-9]{1,8}$/i;

/** Letters that an extended value of RFC 8187 may hold as they are; all others are written as their bytes. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/**
 * The Content-Disposition (RFC 6266) of a file that is saved, not shown: its name in Latin letters for old clients, and as
 * it is for all others. Whatever the name holds, the header stays one line.
 */
export function attachmentHeader(fileName: string): string {
  const tail = ending.exec(fileName)?.[0].toLowerCase() ?? '';
  const latin = proposeSlug(fileName.slice(0, fileName.length - tail.length), 'ky') || 'document';
  return `attachment; filename="${latin}${tail}"; filename*=UTF-8''${encoded(fileName)}`;
}
