/** One line of a translation beside its source. One of the two may be missing. */
export interface Row {
  /** The id of the block in the source. */
  source: string | null;
  /** The id of the block in the translation. */
  target: string | null;
}

/**
 * Pairs the blocks of a source and its translation by their ids, in the order of the translation. What the translation
 * lacks stands before the first block that follows it in the source.
 */
export function pairRows(sourceIds: readonly string[], targetIds: readonly string[]): Row[] {
  const places = new Map(sourceIds.map((id, index) => [id, index]));
  const translated = new Set(targetIds);
  const rows: Row[] = [];
  let told = 0;
  const tellMissing = (until: number): void => {
    for (; told < until; told += 1) {
      const id = sourceIds[told];
      if (id !== undefined && !translated.has(id)) rows.push({ source: id, target: null });
    }
  };
  for (const id of targetIds) {
    const place = places.get(id);
    if (place !== undefined) tellMissing(place);
    rows.push({ source: place === undefined ? null : id, target: id });
  }
  tellMissing(sourceIds.length);
  return rows;
}
