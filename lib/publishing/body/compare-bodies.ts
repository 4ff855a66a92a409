import { diffArrays } from 'diff';
import { blockText } from './block-text.ts';
import type { Block, Body } from './body.ts';
import { compareTexts, type Piece } from './compare-texts.ts';

/** What became of a block. It stands where the block stands now; what was removed stands behind what preceded it. */
export type BlockChange =
  | { kind: 'same' | 'added' | 'removed'; block: Block; isMoved: boolean }
  | {
      kind: 'changed';
      before: Block;
      block: Block;
      isMoved: boolean;
      pieces: Piece[];
      /** Whether something besides the words changed: the kind of block, a link, bold, a picture. */
      isRemade: boolean;
    };

/** How many blocks a comparison found of each kind; a block that moved and changed counts as both. */
export interface ChangeCounts {
  changed: number;
  added: number;
  removed: number;
  moved: number;
}

function isEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  const [fields, others] = [one, other].map((value) =>
    Object.entries(value).filter(([, field]) => field !== undefined),
  );
  if (fields?.length !== others?.length) return false;
  return (fields ?? []).every(
    ([name, field]) => Object.hasOwn(other, name) && isEqual(field, other[name as keyof typeof other]),
  );
}

/** What a block is besides its words. */
function makeOf({ type, attrs }: Block): unknown {
  return { type, ...attrs, caption: null, original: null };
}

type Compare = typeof compareTexts;

function compareBlocks(before: Block, block: Block, isMoved: boolean, compare: Compare): BlockChange {
  if (isEqual(before, block)) return { kind: 'same', block, isMoved };
  const [wordsBefore, words] = [blockText(before), blockText(block)];
  const isRemade = wordsBefore === words || !isEqual(makeOf(before), makeOf(block));
  return { kind: 'changed', before, block, isMoved, pieces: compare(wordsBefore, words), isRemade };
}

function byId(body: Body): Map<string, Block> {
  return new Map(body.content.map((block) => [block.attrs.id, block]));
}

/**
 * Says block by block how one text became another. Blocks are the same where their ids are, wherever they stand.
 * `compare` says how words changed; whoever only counts has no need of it.
 */
export function compareBodies(before: Body, after: Body, compare = compareTexts): BlockChange[] {
  const [then, now] = [byId(before), byId(after)];
  const changes: BlockChange[] = [];
  for (const { value: ids, added, removed } of diffArrays([...then.keys()], [...now.keys()])) {
    for (const id of ids) {
      const [old, block] = [then.get(id), now.get(id)];
      if (old && block && !removed) changes.push(compareBlocks(old, block, added === true, compare));
      if (old && !block) changes.push({ kind: 'removed', block: old, isMoved: false });
      if (block && !old) changes.push({ kind: 'added', block, isMoved: false });
    }
  }
  return changes;
}

export function countChanges(changes: readonly BlockChange[]): ChangeCounts {
  const count = (kind: BlockChange['kind']) => changes.filter((change) => change.kind === kind).length;
  return {
    changed: count('changed'),
    added: count('added'),
    removed: count('removed'),
    moved: changes.filter((change) => change.isMoved).length,
  };
}
