import 'server-only';

/** What one request may bring, in bytes and in number. */
export interface UploadLimits {
  fileBytes: number;
  files: number;
  /** Text fields beside the files; 0 where only files are wanted. */
  fields: number;
  fieldBytes: number;
  /** Whether a form without a file is one too. */
  isFileOptional?: boolean;
}

export interface UploadedFile {
  /** Name of the form's field. */
  field: string;
  /** As it was called where it came from, fit to be shown; never a name to store it under. */
  name: string;
  /** Where its bytes lie until the work is done. Its type is told by them, never by the name. */
  path: string;
  bytes: number;
}

/** What a form brought. Of fields of the same name the last counts. */
export interface Upload {
  files: UploadedFile[];
  fields: ReadonlyMap<string, string>;
}

const longestName = 200;

/** Controls, and letters that turn the direction of what follows or show nothing. */
const hidden = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/**
 * Makes the name that a file had elsewhere fit to be shown: without folders, controls and turns of direction, in NFC, 200
 * characters at most, the ending kept.
 */
export function shownFileName(name: string): string {
  const bare = (name.split(/[/\\]/).at(-1) ?? '').toWellFormed().replace(hidden, '').normalize('NFC').trim();
  const letters = Array.from(bare);
  if (letters.length <= longestName) return bare;
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(bare)?.[0] ?? '';
  return `${letters.slice(0, longestName - ending.length - 1).join('')}…${ending}`;
}
