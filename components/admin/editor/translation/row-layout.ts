import type { Row } from './rows.ts';

/** Where a block of the translation would stand, and how high it would be, without any room made for the source. */
export interface NaturalPlace {
  top: number;
  height: number;
}

/** Room that a block of the translation gets inside, in pixels. */
export interface Room {
  before: number;
  after: number;
}

export interface Layout {
  /** The top of each source block, by id. */
  tops: Map<string, number>;
  /** By id of the block in the translation; those that need none are left out. */
  rooms: Map<string, Room>;
  /** Room that is needed behind the last block of the translation. */
  end: number;
}

interface LayoutParts {
  rows: readonly Row[];
  /** Heights of source blocks, by id. */
  sources: ReadonlyMap<string, number>;
  /** Blocks of the translation, by id. */
  targets: ReadonlyMap<string, NaturalPlace>;
  /** `beside`: a source block stands left of its translation. `above`: over it. */
  mode: 'beside' | 'above';
  /** Between two source blocks without a translation between them. */
  gap: number;
}

/** Gives both columns the same rows: each as high as the higher of its two blocks, or as both where one is above. */
export function layOutRows({ rows, sources, targets, mode, gap }: LayoutParts): Layout {
  const tops = new Map<string, number>();
  const rooms = new Map<string, Room>();
  let shift = 0;
  let waiting: string[] = [];
  let bottom = 0;
  const stack = (start: number): number => {
    let used = 0;
    for (const id of waiting) {
      tops.set(id, start + used);
      used += (sources.get(id) ?? 0) + gap;
    }
    waiting = [];
    return used;
  };
  for (const { source, target } of rows) {
    const place = target === null ? undefined : targets.get(target);
    if (target === null || !place) {
      if (source !== null) waiting.push(source);
      continue;
    }
    const top = place.top + shift;
    let before = stack(top);
    const height = source === null ? 0 : (sources.get(source) ?? 0);
    if (source !== null) tops.set(source, top + before);
    if (source !== null && mode === 'above') before += height + gap;
    const after = mode === 'beside' ? Math.max(0, height - place.height) : 0;
    if (before > 0 || after > 0) rooms.set(target, { before, after });
    shift += before + after;
    bottom = top + before + place.height + after;
  }
  const end = stack(bottom + (waiting.length > 0 ? gap : 0));
  return { tops, rooms, end };
}
