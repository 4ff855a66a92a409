import type { Language } from '#lib/core/languages';
import { type FoundWord, findSearchWords } from '#lib/core/search-words';
import type { TextPart } from './search-view.ts';

/** Letters around the first hit in a long text. */
const before = 80;
const longest = 280;

/** A text in parts, those that are hits apart. The parts together are the text. */
function partsOf(text: string, hits: readonly FoundWord[]): TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  for (const { from, to } of hits) {
    if (from > at) parts.push({ text: text.slice(at, from), isHit: false });
    parts.push({ text: text.slice(from, to), isHit: true });
    at = to;
  }
  if (at < text.length) parts.push({ text: text.slice(at), isHit: false });
  return parts;
}

export interface Marking {
  /** The words of a text, in its language. */
  wordsOf: (text: string) => FoundWord[];
  isHit: (word: string) => boolean;
}

/** The words of texts of a language; those of the same text are looked for once. */
export function rememberWords(language: Language): (text: string) => FoundWord[] {
  const found = new Map<string, FoundWord[]>();
  return (text) => {
    const words = found.get(text) ?? findSearchWords(text, language);
    found.set(text, words);
    return words;
  };
}

/** A text with its hits. */
export function marked(text: string, { wordsOf, isHit }: Marking): TextPart[] {
  return partsOf(
    text,
    wordsOf(text).filter(({ word }) => isHit(word)),
  );
}

/** The place of a long text where its first hit stands, cut at words; null where it has none. */
export function excerptAround(text: string, marking: Marking): TextPart[] | null {
  const words = marking.wordsOf(text);
  const first = words.find(({ word }) => marking.isHit(word));
  if (!first) return null;
  const from = words.find((word) => word.from >= first.from - before)?.from ?? 0;
  const to = words.findLast((word) => word.to <= from + longest)?.to ?? text.length;
  const isWhole = { start: from <= (words[0]?.from ?? 0), end: to >= (words.at(-1)?.to ?? 0) };
  const cut = text.slice(isWhole.start ? 0 : from, isWhole.end ? text.length : to);
  return marked(`${isWhole.start ? '' : '… '}${cut}${isWhole.end ? '' : ' …'}`, marking);
}
