import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Answer, Obedience, Order, ServerPlace } from './portal-orders.ts';

const checkout = path.resolve(import.meta.dirname, '..', '..');
const hooks = pathToFileURL(path.join(checkout, 'scripts', 'node-hooks.ts')).href;

/** One web server of a portal. */
export interface PortalServer {
  /** Its address, without a final slash. */
  url: string;
  /** Where it runs now. */
  place(): ServerPlace;
  /** How many bytes it holds once its garbage is collected: of its heap and of what hangs on it. */
  heldBytes(): Promise<number>;
  /** Ends it: in order, or like a crash with SIGKILL. */
  end(signal?: NodeJS.Signals): Promise<void>;
  /** Starts it again at the same address with its own stored pages. */
  startAgain(): Promise<void>;
}

/** A portal of its own, with a fresh database that holds the seed. */
export interface Portal {
  databaseUrl: string;
  /** Starts one more server on the same database and media. `settings` are variables of .env.example. */
  serve(settings?: Record<string, string>): Promise<PortalServer>;
  /** Runs one of our scripts (`db-migrate`, `db-seed`…) against it; what it printed. Rejects where it fails. */
  run(script: string, ...args: string[]): Promise<string>;
  /** Returns a folder with a copy of its content, for `openPortal`; null where this machine can't make one. */
  copyContent(): Promise<string | null>;
  stopDatabase(): Promise<void>;
  /** Starts it again at the same address. */
  startDatabase(): Promise<void>;
  /** Ends servers and database and removes what they wrote. */
  close(): Promise<void>;
}

class Host {
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #count = 0;

  constructor() {
    const file = path.join(checkout, 'tests', 'support', 'portal-host.ts');
    this.#child = fork(file, [], { cwd: checkout, execArgv: ['--import', hooks] });
    this.#child.on('message', (answer: Answer) => this.#waiting.get(answer.id)?.(answer));
    this.#child.once('exit', () => {
      const failure = 'the process that runs the portal ended';
      for (const [id, settle] of this.#waiting) settle({ id, value: null, failure });
    });
  }

  ask(order: Order): Promise<Obedience> {
    this.#count += 1;
    const id = this.#count;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, ({ value, failure }) => {
        this.#waiting.delete(id);
        if (failure === undefined) resolve(value);
        else reject(new Error(failure));
      });
      this.#child.send({ id, order });
    });
  }

  end(): Promise<void> {
    const ended = new Promise<void>((resolve) => this.#child.once('exit', () => resolve()));
    this.#child.disconnect();
    return ended;
  }
}

async function serve(host: Host, settings: Record<string, string>): Promise<PortalServer> {
  let place = (await host.ask({ name: 'serve', settings })) as ServerPlace;
  const { port } = place;
  return {
    url: `http://127.0.0.1:${port}`,
    place: () => place,
    heldBytes: async () => Number(await host.ask({ name: 'weigh-server', port })),
    end: async (signal = 'SIGTERM') => {
      await host.ask({ name: 'end-server', port, signal });
    },
    startAgain: async () => {
      place = (await host.ask({ name: 'serve', settings, port })) as ServerPlace;
    },
  };
}

function portalOf(host: Host, databaseUrl: string): Portal {
  return {
    databaseUrl,
    serve: (settings = {}) => serve(host, settings),
    run: async (script, ...args) => String(await host.ask({ name: 'run', script, args })),
    copyContent: async () => {
      const folder = await host.ask({ name: 'copy-content' });
      return folder === null ? null : String(folder);
    },
    stopDatabase: async () => {
      await host.ask({ name: 'stop-database' });
    },
    startDatabase: async () => {
      await host.ask({ name: 'start-database' });
    },
    close: () => host.end(),
  };
}

/** Opens a portal with a database of its own: with the content of another one's copy, else freshly seeded. */
export async function openPortal(copy: string | null = null): Promise<Portal> {
  const host = new Host();
  try {
    if (copy !== null) await host.ask({ name: 'take-content', from: copy });
    const databaseUrl = String(await host.ask({ name: 'start-database' }));
    if (copy === null) await host.ask({ name: 'run', script: 'prepare-database', args: [] });
    return portalOf(host, databaseUrl);
  } catch (error) {
    await host.end();
    throw error;
  }
}
