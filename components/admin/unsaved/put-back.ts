import { isSameJson } from '#lib/core/same-json';
import type { Words } from './form-words.ts';

/** What a browser keeps of a form that was not saved. */
export interface KeptWords {
  /** What the page had when somebody began to type. */
  begun: Words;
  words: Words;
  /** How often words had been taken out of the item for good. */
  redactions: string;
}

/** `changed`: what is saved is another than it was when somebody began to type. */
export type UnsavedNote = 'kept' | 'changed' | 'discarded';

export interface PutBack {
  note: UnsavedNote;
  /** What the fields show; null where nothing is put back. */
  typed: Words | null;
}

const trimmed = (words: Words, name: string): string[] => (words[name] ?? []).map((value) => value.trim());

const isSame = (one: Words, other: Words, name: string): boolean =>
  isSameJson(trimmed(one, name), trimmed(other, name));

function differing(one: Words, other: Words): string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].filter((name) => !isSame(one, other, name));
}

export const isUnsaved = (begun: Words, words: Words): boolean => differing(begun, words).length > 0;

/**
 * What of the kept words goes back into a form: those that somebody typed and the page does not show. What others saved
 * meanwhile in other fields stays. What was kept before words were taken out of the item may be those words, and is
 * discarded. Null: nothing is left to put back.
 */
export function putBack(kept: KeptWords, page: Words, redactions: string): PutBack | null {
  const typed = differing(kept.begun, kept.words).filter((name) => !isSame(kept.words, page, name));
  if (typed.length === 0) return null;
  if (kept.redactions !== redactions) return { note: 'discarded', typed: null };
  return {
    note: typed.every((name) => isSame(kept.begun, page, name)) ? 'kept' : 'changed',
    typed: { ...page, ...Object.fromEntries(typed.map((name) => [name, kept.words[name] ?? []])) },
  };
}
