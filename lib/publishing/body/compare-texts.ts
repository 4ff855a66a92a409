import { diffArrays } from 'diff';

/** A run of words that stayed, came or went. */
export interface Piece {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** A word with its inner hyphens and apostrophes, a run of spaces, or one sign. */
const token = /\p{L}[\p{L}\p{M}\p{N}]*(?:[-’'ʼ][\p{L}\p{N}]+)*|\p{N}+|\s+|./gsu;

/** How many words may differ before the two are shown whole: beyond that nobody reads a comparison, and it takes long. */
const mostEdits = 1_000;

function kindOf(part: { added?: boolean; removed?: boolean }): Piece['kind'] {
  if (part.added) return 'added';
  return part.removed ? 'removed' : 'same';
}

/** Says word by word how one text became another, in any of our alphabets. The removed stands before what replaced it. */
export function compareTexts(before: string, after: string): Piece[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  const parts = diffArrays(before.match(token) ?? [], after.match(token) ?? [], {
    maxEditLength: mostEdits,
  });
  const pieces: Piece[] = parts?.map((part) => ({ kind: kindOf(part), text: part.value.join('') })) ?? [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
  return pieces.filter((piece) => piece.text !== '');
}
