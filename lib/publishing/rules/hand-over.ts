import { type LocalizationState, mayBecome } from './states.ts';

/** A language, as somebody who hands it over finds it. */
export interface Handable {
  state: LocalizationState;
  /** The revision that is to be handed over; null where there is none. */
  number: number | null;
  /** The revision that waits for the editors; null where none does. */
  handedOverNumber: number | null;
  /** Whether the public sees this revision with what the languages share now, or will once a moment has come. */
  isOut: boolean;
}

/**
 * - `hand-over`: it waits for the editors from now on;
 * - `kept`: it, or a newer revision, waits for them already;
 * - `no-words`: nothing was ever saved;
 * - `nothing-new`: it is public, or will be;
 * - `wrong-state`: nobody could publish it.
 */
export type HandOverVerdict = 'hand-over' | 'kept' | 'no-words' | 'nothing-new' | 'wrong-state';

/** Judges a hand-over: what may be published and is not may be handed over, whatever is public meanwhile. */
export function judgeHandOver({ state, number, handedOverNumber, isOut }: Handable): HandOverVerdict {
  if (number === null) return 'no-words';
  if (!mayBecome(state, 'published')) return 'wrong-state';
  if (handedOverNumber !== null && handedOverNumber >= number) return 'kept';
  return isOut ? 'nothing-new' : 'hand-over';
}

/** Whether what waits for the editors is the newest revision, or something was saved since. */
export type HandedOver = 'newest' | 'older';

/** What lists say of a hand-over; null where nothing waits. */
export function handedOverOf(handedOverId: string | null, newestId: string | null): HandedOver | null {
  if (handedOverId === null) return null;
  return handedOverId === newestId ? 'newest' : 'older';
}
