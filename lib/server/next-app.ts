import { Server } from 'node:http';
import next from 'next';
import type { TakeUpgrade } from './http-server.ts';
import type { NextRequests } from './next-render.ts';

export interface NextApp {
  requests: NextRequests;
  /** Null in production, where nothing speaks another protocol than HTTP. */
  takeUpgrade: TakeUpgrade | null;
  close(): Promise<void>;
}

/** Starts Next in this process, without a port of its own. Rejects where there is no build and none is being developed. */
export async function openNext(folder: string, isDevelopment: boolean, port: number): Promise<NextApp> {
  // Next takes over the upgrades of the first server that it sees: this one, which never listens, and not ours.
  const upgrades = new Server();
  const app = next({ dev: isDevelopment, dir: folder, port, quiet: !isDevelopment, httpServer: upgrades });
  await app.prepare();
  return {
    requests: app.getRequestHandler(),
    takeUpgrade: isDevelopment
      ? (request, socket, head) => upgrades.emit('upgrade', request, socket, head)
      : null,
    close: () => app.close(),
  };
}
