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

/** Places source blocks that have no translation under each other. */
class Waiting {
  #ids: string[] = [];
  readonly #sources: ReadonlyMap<string, number>;
  readonly #gap: number;

  constructor(sources: ReadonlyMap<string, number>, gap: number) {
    this.#sources = sources;
    this.#gap = gap;
  }

  add(id: string): void {
    this.#ids.push(id);
  }

  /** Gives each its top, from `start` on; returns how much room they take. */
  place(start: number, tops: Map<string, number>): number {
    let used = 0;
    for (const id of this.#ids) {
      tops.set(id, start + used);
      used += (this.#sources.get(id) ?? 0) + this.#gap;
    }
    this.#ids = [];
    return used;
  }
}

/** The room that a source block of this height needs inside of its translation. */
function roomFor(height: number | undefined, place: NaturalPlace, { mode, gap }: LayoutParts): Room {
  if (height === undefined) return { before: 0, after: 0 };
  if (mode === 'above') return { before: height + gap, after: 0 };
  return { before: 0, after: Math.max(0, height - place.height) };
}

/** Gives both columns the same rows: each as high as the higher of its two blocks, or as both where one is above. */
export function layOutRows(parts: LayoutParts): Layout {
  const { rows, sources, targets, gap } = parts;
  const tops = new Map<string, number>();
  const rooms = new Map<string, Room>();
  const waiting = new Waiting(sources, gap);
  let shift = 0;
  let bottom = 0;
  for (const { source, target } of rows) {
    const place = targets.get(target ?? '');
    if (target === null || !place) {
      waiting.add(source ?? '');
      continue;
    }
    const top = place.top + shift;
    const skipped = waiting.place(top, tops);
    if (source !== null) tops.set(source, top + skipped);
    const room = roomFor(sources.get(source ?? ''), place, parts);
    const before = skipped + room.before;
    if (before > 0 || room.after > 0) rooms.set(target, { before, after: room.after });
    shift += before + room.after;
    bottom = top + before + place.height + room.after;
  }
  return { tops, rooms, end: waiting.place(bottom + gap, tops) };
}
