import type { Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import type { Mapping } from '@tiptap/pm/transform';

interface Place {
  node: Node;
  position: number;
}

function topLevel(document: Node): Place[] {
  const places: Place[] = [];
  document.forEach((node, position) => {
    places.push({ node, position });
  });
  return places;
}

function idOf({ node }: Place): string | null {
  return typeof node.attrs['id'] === 'string' ? node.attrs['id'] : null;
}

/**
 * Of blocks with one id the one that keeps it: the block that had it before, else the first; an empty one only where all
 * are empty, so that words keep their id when a line is made above them.
 */
function keeperOf(places: Place[], formerPosition: number | null): Place | undefined {
  const filled = places.filter(({ node }) => !node.isTextblock || node.content.size > 0);
  const candidates = filled.length > 0 ? filled : places;
  return candidates.find(({ position }) => position === formerPosition) ?? candidates[0];
}

/** Where the blocks of the text before stand now; those that are gone stand where they were taken from. */
function formerPositions(before: Node, mapping: Mapping): Map<string, number> {
  const positions = new Map<string, number>();
  for (const place of topLevel(before)) {
    const id = idOf(place);
    if (id !== null) positions.set(id, mapping.map(place.position));
  }
  return positions;
}

/** The id for each block that lacks one, or has another block's, by its position. */
function missingIds(
  places: Place[],
  former: Map<string, number>,
  newBlockId: () => string,
): Map<number, string> {
  const byId = Map.groupBy(places, idOf);
  const homeless = [...(byId.get(null) ?? [])];
  for (const [id, holders] of byId) {
    if (id === null || holders.length === 1) continue;
    const keeper = keeperOf(holders, former.get(id) ?? null);
    homeless.push(...holders.filter((holder) => holder !== keeper));
  }
  const free = new Map([...former].filter(([id]) => !byId.has(id)));
  const given = new Map<number, string>();
  for (const { node, position } of homeless.sort((one, other) => one.position - other.position)) {
    const end = position + node.nodeSize;
    const inherited = [...free].find(([, at]) => at >= position && at < end)?.[0];
    if (inherited !== undefined) free.delete(inherited);
    given.set(position, inherited ?? newBlockId());
  }
  return given;
}

/** Below the top level nothing has an id. */
function clearNestedIds({ node, position }: Place, transaction: Transaction): void {
  if (node.isTextblock || node.isAtom) return;
  node.descendants((inner, offset) => {
    if (typeof inner.attrs['id'] === 'string') {
      transaction.setNodeAttribute(position + 1 + offset, 'id', null);
    }
    return !inner.isTextblock;
  });
}

/**
 * Gives every block at the top level an id of its own and takes the ids of all others. A block keeps its id through
 * splitting, through joining with what follows and through becoming a list or a heading; a copy gets a new one.
 */
export function tidyBlockIds(
  transaction: Transaction,
  before: Node,
  mapping: Mapping,
  newBlockId: () => string,
): void {
  const places = topLevel(transaction.doc);
  for (const place of places) clearNestedIds(place, transaction);
  const isTidy =
    new Set(places.map(idOf)).size === places.length && places.every((one) => idOf(one) !== null);
  if (isTidy) return;
  for (const [position, id] of missingIds(places, formerPositions(before, mapping), newBlockId)) {
    transaction.setNodeAttribute(position, 'id', id);
  }
}
