import path from 'node:path';
import { z } from 'zod';
import { ChildScript } from './child-script.ts';
import type { Cores } from './cores.ts';
import { processorSeconds } from './process-cost.ts';

/** Readers who ask again as soon as they have their answer. */
export const connections = 50;

export interface LoadWish {
  encoding: 'br' | 'gzip';
  seconds: number;
  /** It goes on, up to four times as long, until there were so many answers: a slow machine must not make it rougher. */
  leastAnswers: number;
}

const resultSchema = z.object({
  requests: z.number(),
  seconds: z.number(),
  p50: z.number(),
  p99: z.number(),
  failure: z.string().nullable(),
});

/** What one server did under load for some seconds. Times are in milliseconds. */
export interface LoadResult {
  requestsPerSecond: number;
  /** User and system time of the server a request, in microseconds; null where this system doesn't tell. */
  cpuMicroseconds: number | null;
  /** How much of one core the server used; clearly below 1 the load, not the server, set the pace. */
  busy: number | null;
  p50: number;
  p99: number;
}

/** Where load comes from: a process of its own on the other core. */
export class LoadMaker {
  readonly #child: ChildScript;

  constructor(cores: Cores, folder: string) {
    this.#child = new ChildScript('bench/load-maker.ts', {
      core: cores.others,
      logFile: path.join(folder, 'load-maker.log'),
    });
  }

  /** Asks one address of a server as fast as it answers. Throws where an answer was no page. */
  async run(server: { pid: number; url: string }, address: string, wish: LoadWish): Promise<LoadResult> {
    const { port } = new URL(server.url);
    const before = processorSeconds(server.pid);
    const said = await this.#child.ask({ ...wish, port: Number(port), address, connections });
    const after = processorSeconds(server.pid);
    const result = resultSchema.parse(said);
    if (result.failure !== null) throw new Error(`${server.url}${address} under load: ${result.failure}`);
    const spent = before === null || after === null ? null : after - before;
    return {
      requestsPerSecond: result.requests / result.seconds,
      cpuMicroseconds: spent === null ? null : (spent / result.requests) * 1e6,
      busy: spent === null ? null : spent / result.seconds,
      p50: result.p50,
      p99: result.p99,
    };
  }
}
