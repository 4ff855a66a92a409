import 'server-only';
import { db } from '#lib/platform/db/client';
import type { Freshness } from '#lib/platform/render-record';
import { type ContentMoment, contentMoment } from './moment.ts';

/** A view with all that it depends on. */
export interface DependentView<View> {
  view: View;
  freshness: readonly Freshness[];
}

function isTrueAt({ freshness }: DependentView<unknown>, now: Date): boolean {
  return freshness.every(({ validUntil, expiresAt }) =>
    [validUntil, expiresAt].every((end) => end === null || now < end),
  );
}

/**
 * Keeps what stands on many pages in the memory of this process, a view for each key, until the content or the clock changes
 * anything public: then it is loaded anew. It costs one look at the content, and is as fresh as if it were loaded each time.
 */
export function keptView<Key, View>(
  load: (key: Key) => Promise<DependentView<View>>,
  look: () => Promise<Pick<ContentMoment, 'now' | 'version'>> = () => contentMoment(db()),
): (key: Key) => Promise<DependentView<View>> {
  const kept = new Map<Key, { version: bigint; found: DependentView<View> }>();
  return async (key) => {
    // Looked at first: what is loaded afterwards is at least as new as the version says.
    const { now, version } = await look();
    const known = kept.get(key);
    if (known?.version === version && isTrueAt(known.found, now)) return known.found;
    const found = await load(key);
    kept.set(key, { version, found });
    return found;
  };
}
