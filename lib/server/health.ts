import type { ServerResponse } from 'node:http';
import { barePolicy, type HeaderList, noCache, securityHeaders } from './headers.ts';

/** What readiness depends on. Each call may take a moment and may reject, which counts as no. */
export interface Vitals {
  isDatabaseReachable: () => boolean;
  /** Milliseconds since the database last answered; null where it never did. */
  databaseSilentMs: () => number | null;
  isSchemaCompatible: () => Promise<boolean>;
  isStorageWritable: () => Promise<boolean>;
  isDraining: () => boolean;
  buildId: string;
  contentVersion: () => bigint | null;
}

const rememberedMs = 5_000;

/** Remembers an answer for five seconds, so that checks cost a bounded amount however often they are asked. */
export function remembered(ask: () => Promise<boolean>): () => Promise<boolean> {
  let last: { askedAt: number; answer: Promise<boolean> } | null = null;
  return () => {
    const askedAt = performance.now();
    if (!last || askedAt - last.askedAt >= rememberedMs) last = { askedAt, answer: ask().catch(() => false) };
    return last.answer;
  };
}

async function reportOf(
  check: 'live' | 'ready' | 'version',
  vitals: Vitals,
): Promise<[status: number, report: object]> {
  if (check === 'live') return [200, { live: true }];
  const contentVersion = vitals.contentVersion()?.toString() ?? null;
  if (check === 'version') return [200, { build: vitals.buildId, contentVersion }];
  const database = vitals.isDatabaseReachable();
  const [schema, storage] = await Promise.all([
    database ? vitals.isSchemaCompatible() : Promise.resolve(false),
    vitals.isStorageWritable(),
  ]);
  const draining = vitals.isDraining();
  const ready = database && schema && storage && !draining;
  const databaseSilentMs = vitals.databaseSilentMs();
  return [ready ? 200 : 503, { ready, database, databaseSilentMs, schema, storage, draining }];
}

/** Answers a check: `live` while the process lives, `ready` while it can do all its work, `version` always. */
export async function answerCheck(
  response: ServerResponse,
  check: 'live' | 'ready' | 'version',
  vitals: Vitals,
  { siteUrl, more }: { siteUrl: string; more: HeaderList },
): Promise<void> {
  const [status, report] = await reportOf(check, vitals);
  const body = Buffer.from(JSON.stringify(report));
  response.writeHead(status, [
    'Content-Type',
    'application/json; charset=utf-8',
    'Content-Length',
    String(body.length),
    'Cache-Control',
    noCache,
    ...securityHeaders(siteUrl, barePolicy),
    ...more,
  ]);
  response.end(body);
}
