import { get } from 'node:http';
import { createServer } from 'node:net';
import type { Environment } from '#lib/platform/env';

/** Throws, before anything else is done, where the server will not be able to listen. */
export async function checkPort({ HOST, PORT }: Environment): Promise<void> {
  try {
    await listenBriefly(HOST, PORT);
  } catch (error) {
    throw new Error(explain(error, HOST, PORT));
  }
}

/** Resolves when the server of this process family answers. `until` is asked in between and may throw. */
export async function waitUntilAnswering(env: Environment, until: () => void): Promise<void> {
  while (!(await answers(env))) {
    until();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function explain(error: unknown, host: string, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return `Port ${port} is taken by another program: choose another one, such as PORT=${port + 1} npm run up.`;
  }
  if (code === 'EACCES')
    return `Port ${port} needs more rights than this user has: choose one above 1023 with PORT.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `HOST is ${host}, which is no address of this machine.`;
  return `The server can't listen on ${host}:${port} (${error instanceof Error ? error.message : error}).`;
}

function listenBriefly(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve()));
  });
}

function answers({ HOST, PORT, SITE_URL }: Environment): Promise<boolean> {
  const host = ['0.0.0.0', '::'].includes(HOST) ? '127.0.0.1' : HOST;
  const headers = { host: new URL(SITE_URL).host };
  return new Promise((resolve) => {
    const request = get(
      { host, port: PORT, path: '/api/health/live', headers, timeout: 5_000 },
      (response) => {
        response.resume();
        resolve((response.statusCode ?? 500) < 500);
      },
    );
    request.once('timeout', () => request.destroy());
    request.once('error', () => resolve(false));
  });
}
