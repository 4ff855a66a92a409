import type { Inline } from '../body/body.ts';
import { cutAt } from './plain-words.ts';

/** Well below what a body takes, so that an editor can go on writing. */
const mostInlines = 1_000;
const mostLetters = 15_000;

/** Cuts a paragraph that is longer than any should be into several, between words. */
export function splitInlines(inlines: readonly Inline[]): Inline[][] {
  const parts: Inline[][] = [];
  let part: Inline[] = [];
  let letters = 0;
  const end = () => {
    while (part.at(-1)?.type === 'hardBreak') part.pop();
    if (part.length > 0) parts.push(part);
    part = [];
    letters = 0;
  };
  for (const inline of inlines) {
    if (part.length >= mostInlines) end();
    if (inline.type === 'hardBreak') {
      if (part.length > 0) part.push(inline);
      continue;
    }
    let rest = inline.text;
    while (rest !== '') {
      const length = cutAt(rest, mostLetters - letters);
      part.push({ ...inline, text: rest.slice(0, length) });
      letters += length;
      rest = rest.slice(length);
      if (letters >= mostLetters || rest !== '') end();
    }
  }
  end();
  return parts;
}

/** Puts paragraphs into one, with words or a break of the line between them. */
export function joinInlines(paragraphs: readonly (readonly Inline[])[], separator: string | null): Inline[] {
  const between: Inline = separator === null ? { type: 'hardBreak' } : { type: 'text', text: separator };
  return paragraphs.flatMap((inlines, position) => (position > 0 ? [between, ...inlines] : [...inlines]));
}
