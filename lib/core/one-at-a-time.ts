/**
 * Makes of `work` one that never runs twice at once: who asks while it runs waits for one more run after it, together with
 * all others who ask meanwhile. So whatever was there to be done when one asked is done when it resolves.
 */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let present: Promise<void> | null = null;
  let following: Promise<void> | null = null;
  const start = (): Promise<void> => {
    following = null;
    const run = work().finally(() => {
      if (!following) present = null;
    });
    present = run;
    return run;
  };
  return () => {
    if (!present) return start();
    following ??= present.then(start, start);
    return following;
  };
}
