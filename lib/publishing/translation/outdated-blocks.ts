type Digests = Readonly<Record<string, string>>;

const held = (digests: Digests, id: string): string | undefined =>
  Object.hasOwn(digests, id) ? digests[id] : undefined;

/**
 * Ids of blocks in which a translation is to be checked: those of the source that it was not checked against as they are
 * now, and those that the source no longer has while the translation, once checked against them, still does. All three
 * are by block id, `title` and `summary`; see blockDigests.
 */
export function outdatedBlocks(source: Digests, checks: Digests, translation: Digests): string[] {
  const unchecked = Object.keys(source).filter((id) => held(checks, id) === undefined);
  return [...unchecked, ...changedBlocks(source, checks, translation)];
}

/** Those of them in which the source moved on since they were checked. What was never checked is no change. */
export function changedBlocks(source: Digests, checks: Digests, translation: Digests): string[] {
  return Object.keys(checks).filter((id) => {
    const now = held(source, id);
    return now === undefined ? held(translation, id) !== undefined : now !== held(checks, id);
  });
}
