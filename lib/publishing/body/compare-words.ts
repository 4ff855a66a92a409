import type { Words } from '../words.ts';
import { type BlockChange, type ChangeCounts, compareBodies, countChanges } from './compare-bodies.ts';
import { compareTexts, type Piece } from './compare-texts.ts';

/** What changed between two texts of an item, in short. */
export interface ChangeOutline {
  isTitleChanged: boolean;
  isSummaryChanged: boolean;
  counts: ChangeCounts;
  isSame: boolean;
}

/** How all words of an item in one language became others. */
export interface WordsComparison extends ChangeOutline {
  /** Empty where it stayed as it was; so with the summary. */
  title: Piece[];
  summary: Piece[];
  blocks: BlockChange[];
}

function outlineOf(before: Words, after: Words, blocks: BlockChange[]): ChangeOutline {
  const isTitleChanged = before.title !== after.title;
  const isSummaryChanged = before.summary !== after.summary;
  const counts = countChanges(blocks);
  const isSame = !isTitleChanged && !isSummaryChanged && Object.values(counts).every((count) => count === 0);
  return { isTitleChanged, isSummaryChanged, counts, isSame };
}

/** What changed, without the words. */
export function outlineChange(before: Words, after: Words): ChangeOutline {
  return outlineOf(
    before,
    after,
    compareBodies(before.body, after.body, () => []),
  );
}

export function compareWords(before: Words, after: Words): WordsComparison {
  const blocks = compareBodies(before.body, after.body);
  const outline = outlineOf(before, after, blocks);
  return {
    ...outline,
    title: outline.isTitleChanged ? compareTexts(before.title, after.title) : [],
    summary: outline.isSummaryChanged ? compareTexts(before.summary, after.summary) : [],
    blocks,
  };
}
