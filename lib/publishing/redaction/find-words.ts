/** Words that are looked for, as they compare: folded, so that case, form of letters and kind of space do not matter. */
export type FoldedWords = string & { readonly folded: unique symbol };

/** Fewer letters would be found everywhere. */
export const fewestLetters = 3;
export const mostLetters = 500;

/** What shows nothing, or only turns, parts or varies what stands around it. */
const unseen = /\p{Default_Ignorable_Code_Point}/u;
const space = /\s|\u00a0/;
const mark = /^\p{M}/u;

interface Folded {
  text: string;
  /** For every unit of `text` where the letter that it comes from begins and ends in the source. */
  from: number[];
  to: number[];
}

/** Letters decomposed, wide and other forms of them too, in lower case, one space for many, nothing that is not seen. */
function fold(source: string): Folded {
  const folded: Folded = { text: '', from: [], to: [] };
  const parts: string[] = [];
  let place = 0;
  let endsInSpace = false;
  for (const letter of source) {
    const from = place;
    place += letter.length;
    if (unseen.test(letter)) continue;
    const isSpace = space.test(letter);
    if (isSpace && endsInSpace) continue;
    endsInSpace = isSpace;
    const part = isSpace ? ' ' : letter.normalize('NFKD').toLowerCase().normalize('NFKD');
    parts.push(part);
    for (const _unit of part.split('')) {
      folded.from.push(from);
      folded.to.push(place);
    }
  }
  folded.text = parts.join('');
  return folded;
}

/** Makes words comparable; null where they are too few or too many to be looked for. */
export function foldWords(words: string): FoldedWords | null {
  const text = fold(words.toWellFormed()).text.trim();
  const letters = Array.from(text).length;
  return letters < fewestLetters || letters > mostLetters ? null : (text as FoldedWords);
}

/** A place in a text, its end excluded. */
export interface FoundWords {
  from: number;
  to: number;
}

/**
 * Finds words in a text wherever they stand, inside of longer words too, and wherever capitals, composed letters, spaces and
 * unseen characters differ. The places do not overlap.
 */
export function findWords(text: string, words: FoldedWords): FoundWords[] {
  const folded = fold(text);
  const found: FoundWords[] = [];
  for (let at = folded.text.indexOf(words); at >= 0; ) {
    const end = at + words.length;
    // Half of a letter with its mark is another letter.
    const isWhole = !mark.test(folded.text.slice(end, end + 2));
    if (isWhole) found.push({ from: folded.from[at] ?? 0, to: folded.to[end - 1] ?? text.length });
    at = folded.text.indexOf(words, isWhole ? end : at + 1);
  }
  return found;
}
