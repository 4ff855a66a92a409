import type { Language } from '#lib/core/languages';
import type { SourceView } from '#lib/publishing/source';

/** How many characters of each a term may have. */
export const longestTerm = { name: 80, form: 80, explanation: 400 } as const;
export const mostForms = 30;
/** How many letters stand before a `*`, so that no short stem catches half of the language. */
export const shortestStem = 4;

/** A term in a language, as people write it; empty where it is not explained in it. */
export interface TermWords {
  name: string;
  /** How it is written in texts besides; `*` at the end of a word stands for any ending. */
  forms: string[];
  explanation: string;
}

/** What the desk says of a term. */
export interface TermFacts {
  wordings: Record<Language, TermWords>;
  sources: SourceView[];
}

const word = String.raw`[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*`;
const formShape = new RegExp(String.raw`^${word}\*?(?: ${word}\*?)*$`, 'u');

/** Whether texts can be searched for it: words, of which each may end in `*` behind its first four letters. */
export function isForm(form: string): boolean {
  const stems = form.split(' ').filter((part) => part.endsWith('*'));
  return formShape.test(form) && stems.every((stem) => stem.length > shortestStem);
}

/** All forms by which texts are searched for a term: its name and the others, in small letters, each once. */
export const formsOf = ({ name, forms }: Pick<TermWords, 'name' | 'forms'>): string[] => [
  ...new Set([name, ...forms].map((form) => form.normalize('NFC').toLowerCase())),
];
