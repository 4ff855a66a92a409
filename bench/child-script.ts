import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { checkout, endChild, scriptArguments } from '#scripts/portal/child';
import { onShutdown } from '#scripts/portal/shutdown';
import { onCore } from './cores.ts';

const patience = 90_000;
const endPatience = 20_000;
const linesShown = 12;

export interface ChildScriptOptions {
  /** The core that it has for itself; null for any. */
  core: number | null;
  /** File that gets what it prints. */
  logFile: string;
  env?: Record<string, string>;
  args?: string[];
}

/** A program of this folder in a process of its own that speaks with us by messages. It ends with us, however we end. */
export class ChildScript {
  readonly #child: ChildProcess;
  readonly #file: string;
  readonly #logFile: string;
  readonly #ended: Promise<void>;
  readonly #unread: unknown[] = [];
  #onMessage: ((message: unknown) => void) | null = null;

  constructor(file: string, { core, logFile, env = {}, args = [] }: ChildScriptOptions) {
    this.#file = file;
    this.#logFile = logFile;
    const log = openSync(logFile, 'a');
    const [command, words] = onCore(core, process.execPath, [...scriptArguments(file), ...args]);
    this.#child = spawn(command, words, {
      cwd: checkout,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', ...env },
      stdio: ['ignore', log, log, 'ipc'],
    });
    closeSync(log);
    this.#ended = new Promise((resolve) => {
      this.#child.once('error', () => resolve());
      this.#child.once('exit', () => resolve());
    });
    this.#child.on('message', (message) => {
      if (this.#onMessage) this.#onMessage(message);
      else this.#unread.push(message);
    });
    onShutdown(() => this.end());
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  /** The next message that it sends. Rejects, with the end of its log, where it ends or stays silent instead. */
  async next(): Promise<unknown> {
    if (this.#unread.length > 0) return this.#unread.shift();
    const message = new Promise<{ message: unknown }>((resolve) => {
      this.#onMessage = (one) => resolve({ message: one });
    });
    const timer = Promise.withResolvers<string>();
    const waiting = setTimeout(() => timer.resolve('did not answer in time'), patience);
    const came = await Promise.race([message, this.#ended.then(() => 'ended'), timer.promise]);
    clearTimeout(waiting);
    this.#onMessage = null;
    if (typeof came === 'string') throw this.#failure(came);
    return came.message;
  }

  /** Sends an order and waits for what it says to that. */
  async ask(order: object): Promise<unknown> {
    this.#child.send(order);
    return await this.next();
  }

  /** Resolves when it has ended. Safe to call twice. */
  async end(): Promise<void> {
    if (this.#child.connected) this.#child.disconnect();
    await endChild(this.#child, this.#ended, endPatience);
  }

  #failure(what: string): Error {
    const lines = readFileSync(this.#logFile, 'utf8').trim().split('\n').slice(-linesShown).join('\n');
    return new Error(`${lines}\n${this.#file} ${what}: its last words stand above.`);
  }
}
