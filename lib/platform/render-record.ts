import 'server-only';
import { AsyncLocalStorage } from 'node:async_hooks';

/** What a page may say of itself. A page that says nothing is treated as failed. */
export type PageStatus = 200 | 301 | 404 | 410 | 500 | 503;

/**
 * What a page tells the press while it renders. It lives in an AsyncLocalStorage kept on `globalThis`, because the press
 * and Next's bundles hold separate copies of this module; no request can reach it.
 */
export interface RenderRecord {
  status: PageStatus | null;
  /** What the page depends on; a change that names one of them makes the stored copy stale. */
  tags: Set<string>;
  /** Database time from which the page should be printed anew; null: only a change makes it stale. */
  validUntil: Date | null;
  /** Database time from which the stored copy must not be served at all; null: never. */
  expiresAt: Date | null;
  /** The content version read before the page's queries. */
  version: bigint | null;
  /** Where a 301 leads: a path on this site. */
  location: string | null;
  /** Base names of the pictures and files that the page shows. */
  media: Set<string>;
  /** Set by the press alone: which of the two designed failure pages it asks for. */
  internal: 'unavailable' | 'failed' | null;
  /** The error that ended the render, if one did. */
  failure: unknown;
  /** Whether the press answers failures itself, with a page; else they are for the log. */
  keepsFailure: boolean;
}

const key = Symbol.for('umut.render-record');
type Holder = { [key]?: AsyncLocalStorage<RenderRecord> };
const holder = globalThis as Holder;

function storage(): AsyncLocalStorage<RenderRecord> {
  holder[key] ??= new AsyncLocalStorage<RenderRecord>();
  return holder[key];
}

/** Returns an empty record, for one render. */
export function newRenderRecord(
  internal: RenderRecord['internal'] = null,
  keepsFailure = true,
): RenderRecord {
  return {
    status: null,
    tags: new Set(),
    validUntil: null,
    expiresAt: null,
    version: null,
    location: null,
    media: new Set(),
    internal,
    failure: undefined,
    keepsFailure,
  };
}

/** Runs `render` so that everything awaited in it sees `record`. */
export function runWithRenderRecord<Value>(record: RenderRecord, render: () => Value): Value {
  return storage().run(record, render);
}

/** The record of the render under way; undefined outside of the press (a test that renders a component, a desk page). */
export function currentRenderRecord(): RenderRecord | undefined {
  return storage().getStore();
}

function earlier(one: Date | null, other: Date | null): Date | null {
  if (!one) return other;
  if (!other) return one;
  return one < other ? one : other;
}

/** What a view brings along for the press: see RenderRecord for each. */
export interface Freshness {
  version: bigint;
  tags: readonly string[];
  validUntil: Date | null;
  expiresAt: Date | null;
  media: readonly string[];
}

/** Adds what a view depends on: the union of tags and media, the earliest moments, the oldest version. */
export function dependOn(freshness: Freshness): void {
  const record = currentRenderRecord();
  if (!record) return;
  for (const tag of freshness.tags) record.tags.add(tag);
  for (const name of freshness.media) record.media.add(name);
  record.validUntil = earlier(record.validUntil, freshness.validUntil);
  record.expiresAt = earlier(record.expiresAt, freshness.expiresAt);
  if (record.version === null || freshness.version < record.version) record.version = freshness.version;
}

/** States the status of the page; the last statement counts. `location` is needed for 301 and ignored otherwise. */
export function markPage(status: PageStatus, location?: string): void {
  const record = currentRenderRecord();
  if (!record) return;
  record.status = status;
  record.location = status === 301 ? (location ?? null) : null;
}

/** Keeps the error that ended the render, for the press to choose between 500 and 503. False outside of a reader's render. */
export function recordFailure(error: unknown): boolean {
  const record = currentRenderRecord();
  if (!record?.keepsFailure) return false;
  record.failure = error;
  return true;
}
