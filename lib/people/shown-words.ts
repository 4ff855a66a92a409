import { sha256Of } from '#lib/core/digest';
import { cleanLines } from '#lib/core/plain-text';

/**
 * Names words as a form shows them, however its browser ends their lines: whoever sends them back unchanged says nothing by
 * it, though the desk may have saved others meanwhile.
 */
export function shownDigest(words: string): string {
  return sha256Of(cleanLines(words));
}
