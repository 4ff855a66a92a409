import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { checkout, runChild } from '#scripts/portal/child';
import type { Cores } from './cores.ts';
import { onCore } from './cores.ts';
import { processorSeconds } from './process-cost.ts';

/** Readers who ask again as soon as they have their answer. */
export const connections = 50;

const resultSchema = z.object({
  requests: z.object({ total: z.number() }),
  latency: z.object({ p50: z.number(), p99: z.number() }),
  duration: z.number(),
  errors: z.number(),
  timeouts: z.number(),
  non2xx: z.number(),
});

/** What one server did under load for some seconds. */
export interface LoadResult {
  requestsPerSecond: number;
  /** User and system time of the server a request, in microseconds; null where this system doesn't tell. */
  cpuMicroseconds: number | null;
  /** How much of one core the server used; below about 0.9 the load, not the server, set the pace. */
  busy: number | null;
  p99: number;
}

const autocannon = fileURLToPath(import.meta.resolve('autocannon'));

/** Asks one address of a server as fast as it answers. Throws where an answer was no page. */
export async function runLoad(
  server: { pid: number; url: string },
  address: string,
  { encoding, seconds, cores }: { encoding: 'br' | 'gzip'; seconds: number; cores: Cores },
): Promise<LoadResult> {
  const options = ['--json', '-c', String(connections), '-d', String(seconds)];
  const headers = ['-H', `Accept-Encoding=${encoding}`];
  const [command, args] = onCore(cores.others, process.execPath, [
    autocannon,
    ...options,
    ...headers,
    `${server.url}${address}`,
  ]);
  const before = processorSeconds(server.pid);
  const { code, output } = await runChild(command, args, { cwd: checkout, env: process.env });
  const after = processorSeconds(server.pid);
  const json = output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1);
  if (code !== 0 || json === '') throw new Error(`${output.trim()}\nThe load could not be made.`);
  const result = resultSchema.parse(JSON.parse(json));
  const failed = result.errors + result.timeouts + result.non2xx;
  if (failed > 0) throw new Error(`${server.url}${address}: ${failed} requests under load failed.`);
  const spent = before === null || after === null ? null : after - before;
  return {
    requestsPerSecond: result.requests.total / result.duration,
    cpuMicroseconds: spent === null ? null : (spent / result.requests.total) * 1e6,
    busy: spent === null ? null : spent / result.duration,
    p99: result.latency.p99,
  };
}
