import type { Dropped, DroppedCode } from './imported.ts';
import { oneLine, shortened } from './plain-words.ts';

/** What a sample is taken from at most: the rest of a book is not read for it. */
export const sampleLetters = 500;

/** Counts what an import could not take, and remembers the first words of each kind. */
export class DroppedList {
  readonly #kinds = new Map<DroppedCode, Dropped>();

  add(code: DroppedCode, words = '', count = 1): void {
    const kind = this.#kinds.get(code) ?? { code, count: 0, sample: '' };
    kind.count += count;
    if (kind.sample === '') kind.sample = shortened(oneLine(words.slice(0, sampleLetters)));
    this.#kinds.set(code, kind);
  }

  /** In the order in which the kinds were met. */
  toArray(): Dropped[] {
    return [...this.#kinds.values()];
  }
}

/** Adds what was lost elsewhere, such as in the document that a text came from. */
export function mergeDropped(
  dropped: readonly Dropped[],
  more: readonly { code: DroppedCode; words: string }[],
): Dropped[] {
  const list = new DroppedList();
  for (const { code, sample, count } of dropped) list.add(code, sample, count);
  for (const { code, words } of more) list.add(code, words);
  return list.toArray();
}
