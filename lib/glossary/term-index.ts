import { formsOf, shortestStem } from './term.ts';
import type { SoughtTerm } from './term-view.ts';

/** Whole words, as texts have them. */
export const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;

/** A form of a term, and how it is told from other words that begin alike. */
interface Form {
  term: SoughtTerm;
  form: string;
  /** Compiled when a text first has its first word. */
  pattern: RegExp | null;
}

/** Forms by their first word, and by its first letters where that may end otherwise: a text is read once, however many terms there are. */
export interface TermIndex {
  whole: ReadonlyMap<string, Form[]>;
  stems: ReadonlyMap<string, Form[]>;
}

/** Where a term stands in a text. */
export interface Place {
  term: SoughtTerm;
  from: number;
  text: string;
}

const stemOf = (word: string): string => word.slice(0, shortestStem);

function build(terms: readonly SoughtTerm[]): TermIndex {
  const [whole, stems] = [new Map<string, Form[]>(), new Map<string, Form[]>()];
  for (const term of terms) {
    for (const form of formsOf(term)) {
      const word = form.match(wordPattern)?.[0];
      if (word === undefined) continue;
      const isStem = form[form.indexOf(word) + word.length] === '*';
      const [map, key] = isStem ? [stems, stemOf(word)] : [whole, word];
      map.set(key, [...(map.get(key) ?? []), { term, form, pattern: null }]);
    }
  }
  return { whole, stems };
}

const built = new WeakMap<readonly SoughtTerm[], TermIndex>();

/** The index of terms, built once for each list of them. */
export function indexOf(terms: readonly SoughtTerm[]): TermIndex {
  const known = built.get(terms) ?? build(terms);
  built.set(terms, known);
  return known;
}

const escaped = (form: string): string =>
  form
    .split(' ')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .map((part) => part.replace(/\\\*$/, String.raw`\p{L}*`))
    .join(String.raw`[\s\u00a0]+`);

/** From a place on, whatever its capitals, up to the end of a word. */
const patternOf = (form: string): RegExp =>
  new RegExp(String.raw`${escaped(form)}(?![\p{L}\p{M}\p{N}])`, 'iuy');

/** Of the terms left that begin at a word of a text the one with the longest words; null where none does. */
export function longestAt(
  text: string,
  { 0: word, index }: RegExpExecArray,
  left: ReadonlySet<SoughtTerm>,
  { whole, stems }: TermIndex,
): Place | null {
  const small = word.toLowerCase();
  let best: Place | null = null;
  for (const one of [...(whole.get(small) ?? []), ...(stems.get(stemOf(small)) ?? [])]) {
    if (!left.has(one.term)) continue;
    one.pattern ??= patternOf(one.form);
    one.pattern.lastIndex = index;
    const found = one.pattern.exec(text)?.[0];
    if (found !== undefined && found.length > (best?.text.length ?? 0))
      best = { term: one.term, from: index, text: found };
  }
  return best;
}
