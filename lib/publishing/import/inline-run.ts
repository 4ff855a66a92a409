import type { Inline, Mark, TextNode } from '../body/body.ts';
import type { DroppedList } from './dropped-list.ts';
import type { Look } from './element-style.ts';
import { anyBreak, cleanWords, lineBreak } from './plain-words.ts';

const isRaisable = /^[0-9+\-−=()n]+$/;
const raised = { super: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ', sub: '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₙ' } as const;
const plain = '0123456789+-−=()n';

interface Piece {
  text: string;
  marks: Mark[];
}

/** Words of one paragraph as they are read, made whole by `finish`. */
export class InlineRun {
  readonly #dropped: DroppedList;
  /** null is a break of the line. */
  #pieces: (Piece | null)[] = [];

  constructor(dropped: DroppedList) {
    this.#dropped = dropped;
  }

  addText(text: string, look: Look): void {
    const lines = text.split(look.isPreformatted ? anyBreak : lineBreak);
    for (const [position, line] of lines.entries()) {
      if (position > 0) this.addBreak();
      const { text: words, symbols } = cleanWords(line);
      if (symbols > 0) this.#dropped.add('symbol', words, symbols);
      if (words === '') continue;
      if (look.isStruck && words.trim() !== '') this.#dropped.add('strike', words);
      this.#pieces.push({ text: look.raise ? this.#raise(words, look.raise) : words, marks: marksOf(look) });
    }
  }

  addBreak(): void {
    this.#pieces.push(null);
  }

  /** The paragraphs that the words make: one, or several where two breaks stand together; none where nothing is said. */
  finish(): Inline[][] {
    const paragraphs = [new ParagraphWords()];
    let breaks = 0;
    for (const piece of this.#pieces) {
      if (piece === null) breaks += 1;
      else if (breaks === 0 || piece.text.trim() !== '') {
        if (breaks > 1) paragraphs.push(new ParagraphWords());
        else if (breaks === 1) paragraphs.at(-1)?.addBreak();
        breaks = 0;
        paragraphs.at(-1)?.addText(piece);
      }
    }
    this.#pieces = [];
    return paragraphs.map((one) => one.finish()).filter((one) => one.length > 0);
  }

  #raise(words: string, raise: 'super' | 'sub'): string {
    const said = words.trim();
    if (said === '') return words;
    if (!isRaisable.test(said)) {
      this.#dropped.add('raised', said);
      return words;
    }
    return words.replace(/\S/g, (letter) => raised[raise][plain.indexOf(letter)] ?? letter);
  }
}

function marksOf({ isBold, isItalic, href }: Look): Mark[] {
  const marks: Mark[] = [];
  if (isBold) marks.push({ type: 'bold' });
  if (isItalic) marks.push({ type: 'italic' });
  if (href !== null) marks.push({ type: 'link', attrs: { href } });
  return marks;
}

function isSame(one: readonly Mark[], other: readonly Mark[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** One paragraph: words of the same marks are one text, and where two spaces would meet there is one. */
class ParagraphWords {
  #lines: { marks: Mark[]; parts: string[] }[][] = [[]];
  #endsInSpace = true;

  addText({ text, marks }: Piece): void {
    const words = this.#endsInSpace ? text.replace(/^[ \u00a0]+/, '') : text;
    if (words === '') return;
    const line = this.#lines.at(-1);
    const last = line?.at(-1);
    if (last && isSame(last.marks, marks)) last.parts.push(words);
    else line?.push({ marks, parts: [words] });
    this.#endsInSpace = /[ \u00a0]$/.test(words);
  }

  addBreak(): void {
    if (this.#lines.at(-1)?.length === 0) return;
    this.#lines.push([]);
    this.#endsInSpace = true;
  }

  finish(): Inline[] {
    const lines = this.#lines.map((line) =>
      trimmed(line.map(({ parts, marks }) => toText(parts.join(''), marks))),
    );
    return lines
      .filter((line) => line.length > 0)
      .flatMap((line, position): Inline[] => (position > 0 ? [{ type: 'hardBreak' }, ...line] : line));
  }
}

/** Without spaces at the end, and in NFC. */
function trimmed(line: TextNode[]): TextNode[] {
  for (let last = line.at(-1); last; last = line.at(-1)) {
    last.text = last.text.replace(/[ \u00a0]+$/, '');
    if (last.text !== '') break;
    line.pop();
  }
  for (const one of line) one.text = one.text.normalize('NFC');
  return line;
}

/** The words of a paragraph without their marks; breaks are spaces. */
export function wordsOf(inlines: readonly Inline[]): string {
  return inlines.map((one) => (one.type === 'text' ? one.text : ' ')).join('');
}

/** The same words without a mark, those that are then alike put together. */
export function withoutMark(inlines: readonly Inline[], type: Mark['type']): Inline[] {
  const rest: Inline[] = [];
  for (const inline of inlines) {
    if (inline.type === 'hardBreak') rest.push(inline);
    else {
      const marks = (inline.marks ?? []).filter((mark) => mark.type !== type);
      const last = rest.at(-1);
      if (last?.type === 'text' && isSame(last.marks ?? [], marks)) last.text += inline.text;
      else rest.push(toText(inline.text, marks));
    }
  }
  return rest;
}

function toText(text: string, marks: Mark[]): TextNode {
  return marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text };
}

/** Whether all words of a paragraph are bold, and there are some. */
export function isAllBold(inlines: readonly Inline[]): boolean {
  const texts = inlines.filter((one) => one.type === 'text' && one.text.trim() !== '');
  return (
    texts.length > 0 &&
    texts.every((one) => one.type === 'text' && one.marks?.some((mark) => mark.type === 'bold') === true)
  );
}

/** The same words, all of them bold. */
export function allBold(inlines: readonly Inline[]): Inline[] {
  return withoutMark(inlines, 'bold').map((one) =>
    one.type === 'text' ? { ...one, marks: [{ type: 'bold' }, ...(one.marks ?? [])] } : one,
  );
}
