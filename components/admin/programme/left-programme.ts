import { isSameJson } from '#lib/core/same-json';
import type { Programme } from '#lib/events/programme';
import type { Kept, KeptContent } from '../editor/saving/kept-content.ts';
import type { SaveState } from '../editor/saving/save-machine.ts';

/** What a closed window kept, and which window that was. */
export interface LeftProgramme {
  tab: string;
  kept: Kept<Programme>;
}

/**
 * The newest of what closed windows left, other than what the server has anyway; and whether something was discarded, because
 * words had been taken out for good since it was written.
 */
export function findLeft(
  kept: KeptContent<Programme>,
  { base, current }: Pick<SaveState<Programme>, 'base' | 'current'>,
  open: ReadonlySet<string>,
): { left: LeftProgramme | null; isForgotten: boolean } {
  const isForgotten = kept.forgetOlder(base, open).some(({ content }) => !isSameJson(content, current));
  for (const left of kept.left()) {
    if (open.has(left.tab)) continue;
    if (!isSameJson(left.kept.content, current)) return { left, isForgotten };
    kept.forget(left.tab);
  }
  return { left: null, isForgotten };
}
