import type { Body, Inline, ListItem, TextNode } from '#lib/publishing/body/body';
import { formsOf } from './term.ts';
import type { SoughtTerm, TermView } from './term-view.ts';

/** A part of a text: as it is, or a term that is explained below, by its number there. */
export type Piece = string | { text: string; number: number };

/** The first places of terms in a text, and what they mean. */
export interface ExplainedWords {
  pieces: ReadonlyMap<TextNode, readonly Piece[]>;
  /** In the order of their places. */
  terms: TermView[];
}

/** So many are explained in one text: pages stay light, and texts readable. */
const mostExplained = 2;

const escaped = (form: string): string =>
  form
    .split(' ')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .map((part) => part.replace(/\\\*$/, String.raw`\p{L}*`))
    .join(String.raw`[\s\u00a0]+`);

/** Whole words, whatever their capitals; the longer forms before the shorter ones. */
function patternOf(forms: string[]): RegExp {
  const longest = forms.toSorted((one, other) => other.length - one.length).map(escaped);
  return new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])(?:${longest.join('|')})(?![\p{L}\p{M}\p{N}])`, 'iu');
}

interface Sought {
  term: SoughtTerm;
  pattern: RegExp;
}

/** Texts in which terms are looked for, in order: paragraphs and lists. Not headings, statements, tables, nor what is a link. */
function textsOf({ content }: Body): TextNode[] {
  const inlines = content.flatMap((block): Inline[] => {
    if (block.type === 'paragraph') return block.content ?? [];
    return block.type === 'bulletList' || block.type === 'orderedList' ? block.content.flatMap(ofItem) : [];
  });
  const isPlain = ({ marks }: TextNode): boolean => !marks?.some(({ type }) => type === 'link');
  return inlines.flatMap((inline) => (inline.type === 'text' && isPlain(inline) ? [inline] : []));
}

function ofItem({ content }: ListItem): Inline[] {
  return content.flatMap((child) =>
    child.type === 'paragraph' ? (child.content ?? []) : child.content.flatMap(ofItem),
  );
}

interface Found {
  sought: Sought;
  index: number;
  text: string;
}

/** Which of the terms stands first in a text; of two at one place the one with the longer words. */
function findFirst(text: string, left: Iterable<Sought>): Found | null {
  let best: Found | null = null;
  for (const sought of left) {
    const match = sought.pattern.exec(text);
    if (!match) continue;
    const isBetter =
      best === null ||
      match.index < best.index ||
      (match.index === best.index && match[0].length > best.text.length);
    if (isBetter) best = { sought, index: match.index, text: match[0] };
  }
  return best;
}

/** Finds the first place of each term in a text; the text itself stays as it is. */
export function explainBody(body: Body, terms: readonly SoughtTerm[]): ExplainedWords {
  const left = new Set(terms.map((term): Sought => ({ term, pattern: patternOf(formsOf(term)) })));
  const pieces = new Map<TextNode, Piece[]>();
  const explained: TermView[] = [];
  for (const node of textsOf(body)) {
    const parts: Piece[] = [];
    let rest = node.text;
    while (explained.length < mostExplained) {
      const found = findFirst(rest, left);
      if (!found) break;
      const { termId, name, explanation } = found.sought.term;
      left.delete(found.sought);
      explained.push({ termId, name, explanation });
      if (found.index > 0) parts.push(rest.slice(0, found.index));
      parts.push({ text: found.text, number: explained.length });
      rest = rest.slice(found.index + found.text.length);
    }
    if (parts.length > 0) pieces.set(node, rest === '' ? parts : [...parts, rest]);
  }
  return { pieces, terms: explained };
}

/** The terms that a reader's own words name, in the order of their places. */
export function explainWords(text: string, terms: readonly SoughtTerm[]): TermView[] {
  const content = [{ type: 'text' as const, text }];
  return explainBody({ type: 'doc', content: [{ type: 'paragraph', attrs: { id: '' }, content }] }, terms)
    .terms;
}
