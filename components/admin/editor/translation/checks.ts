type ByBlock = Readonly<Record<string, string>>;

/** How a block of the source stands to its translation. */
export type CheckState = 'checked' | 'changed' | 'unchecked';

const at = (record: ByBlock, id: string): string | null =>
  Object.hasOwn(record, id) ? (record[id] ?? null) : null;

/** `digests` are those of the source as it is now; null where the block holds nothing to check. */
export function checkState(id: string, checks: ByBlock, digests: ByBlock): CheckState | null {
  const digest = at(digests, id);
  if (digest === null) return null;
  const check = at(checks, id);
  if (check === digest) return 'checked';
  return check === null ? 'unchecked' : 'changed';
}

/** Marks a block of the source as checked as it is now, or takes the mark away. */
export function toggled(id: string, checks: ByBlock, digests: ByBlock): Record<string, string> {
  const { [id]: _former, ...rest } = checks;
  const digest = at(digests, id);
  return digest === null || checkState(id, checks, digests) === 'checked' ? rest : { ...rest, [id]: digest };
}

/** Ids of what the translation once followed and the source no longer has. */
export function orphans(checks: ByBlock, digests: ByBlock, translated: readonly string[]): string[] {
  return translated.filter((id) => at(checks, id) !== null && at(digests, id) === null);
}

/** Everything as it is now is checked; of what is gone nothing is kept. */
export function allChecked(digests: ByBlock): Record<string, string> {
  return { ...digests };
}

/** How many parts are to be checked as the marks stand now: of the source, and of the translation what the source lost. */
export function countToCheck(checks: ByBlock, digests: ByBlock, translated: readonly string[]): number {
  const open = Object.keys(digests).filter((id) => checkState(id, checks, digests) !== 'checked');
  return open.length + orphans(checks, digests, translated).length;
}
