type Digests = Readonly<Record<string, string>>;

const held = (digests: Digests, id: string): string | undefined =>
  Object.hasOwn(digests, id) ? digests[id] : undefined;

/**
 * Ids of blocks in which a translation is behind its source: those of the source that it was not checked against as they
 * are now, and those that the source no longer has while the translation, once checked against them, still does. All three
 * are by block id, `title` and `summary`; see blockDigests.
 */
export function outdatedBlocks(source: Digests, checks: Digests, translation: Digests): string[] {
  const changed = Object.keys(source).filter((id) => held(checks, id) !== held(source, id));
  const removed = Object.keys(checks).filter(
    (id) => held(source, id) === undefined && held(translation, id) !== undefined,
  );
  return [...changed, ...removed];
}
