import { digestOf } from '#lib/core/digest';
import type { Body } from './body/body.ts';

/** What a revision holds of a language: the words themselves. */
export interface Words {
  title: string;
  summary: string;
  body: Body;
}

/** On a translation, by block id, `title` and `summary`: the digest of the source block that it was checked against. */
export type Checks = Record<string, string>;

/** Words that are being written, with the checks of a translation, which are empty on the source itself. */
export interface DraftWords extends Words {
  checks: Checks;
}

/** The digest that a revision of these words carries. */
export function digestOfWords({ title, summary, body }: Words): string {
  return digestOf({ title, summary, body });
}

/** The digest of a working draft: words and checks together. */
export function digestOfDraft(words: DraftWords): string {
  return digestOf([digestOfWords(words), words.checks]);
}
