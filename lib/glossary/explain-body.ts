import type { Body, Inline, ListItem, TextNode } from '#lib/publishing/body/body';
import { indexOf, longestAt, type Place, type TermIndex, wordPattern } from './term-index.ts';
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
const mostExplained = { inLongTexts: 2, inShortTexts: 5 } as const;
/** How many letters a short text has at most. */
const longestShortText = 1_800;

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

/** Where the terms of a text are first, the first one first. */
function* placesIn(text: string, left: ReadonlySet<SoughtTerm>, index: TermIndex): Generator<Place> {
  let end = 0;
  for (const match of text.matchAll(wordPattern)) {
    if (match.index < end) continue;
    const place = longestAt(text, match, left, index);
    if (!place) continue;
    end = place.from + place.text.length;
    yield place;
  }
}

/** Cut where its terms stand; null where none does. */
function piecesOf(text: string, places: readonly (Place & { number: number })[]): Piece[] | null {
  if (places.length === 0) return null;
  const pieces: Piece[] = [];
  let at = 0;
  for (const { from, text: found, number } of places) {
    if (from > at) pieces.push(text.slice(at, from));
    pieces.push({ text: found, number });
    at = from + found.length;
  }
  return at < text.length ? [...pieces, text.slice(at)] : pieces;
}

/** Finds the first place of each term in a text; the text itself stays as it is. */
export function explainBody(body: Body, terms: readonly SoughtTerm[]): ExplainedWords {
  const index = indexOf(terms);
  const nodes = textsOf(body);
  const letters = nodes.reduce((sum, { text }) => sum + text.length, 0);
  const most = letters > longestShortText ? mostExplained.inLongTexts : mostExplained.inShortTexts;
  const left = new Set(terms);
  const pieces = new Map<TextNode, Piece[]>();
  const explained: TermView[] = [];
  for (const node of nodes) {
    const places: (Place & { number: number })[] = [];
    if (explained.length === most) break;
    for (const place of placesIn(node.text, left, index)) {
      const { termId, name, explanation } = place.term;
      left.delete(place.term);
      explained.push({ termId, name, explanation });
      places.push({ ...place, number: explained.length });
      if (explained.length === most) break;
    }
    const cut = piecesOf(node.text, places);
    if (cut) pieces.set(node, cut);
  }
  return { pieces, terms: explained };
}

/** The terms that a reader's own words name, in the order of their places. */
export function explainWords(text: string, terms: readonly SoughtTerm[]): TermView[] {
  const content = [{ type: 'text' as const, text }];
  return explainBody({ type: 'doc', content: [{ type: 'paragraph', attrs: { id: '' }, content }] }, terms)
    .terms;
}
