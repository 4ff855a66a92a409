import { createServer } from 'node:net';
import path from 'node:path';
import { z } from 'zod';
import { ChildScript } from './child-script.ts';
import type { Content } from './databases.ts';

const readySchema = z.object({ type: z.literal('ready'), address: z.string() });

/** A server of the portal under measurement. */
export interface PortalServer {
  name: string;
  content: Content;
  url: string;
  pid: number;
  /** Folder of its stored pages. */
  pagesFolder: string;
  end(): Promise<void>;
}

/** A port of the loopback interface that nobody listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  const port = Promise.withResolvers<number>();
  probe.once('error', port.reject);
  probe.listen(0, '127.0.0.1', () => {
    const address = probe.address();
    probe.close(() => port.resolve(typeof address === 'object' && address ? address.port : 0));
  });
  return await port.promise;
}

/** Environment of a server of its own on a port. */
export function serverEnv(content: Content, name: string, port: number): Record<string, string> {
  return {
    ...content.env,
    HOST: '127.0.0.1',
    PORT: String(port),
    SITE_URL: `http://127.0.0.1:${port}`,
    DATA_DIR: path.join(content.env['DATA_DIR'] ?? '', name),
  };
}

/** Starts the portal as `npm run up` does, on a core of its own; `name` is also that of its folder. */
export async function startPortal(
  content: Content,
  name: string,
  core: number | null,
  port?: number,
): Promise<PortalServer> {
  const chosen = port ?? (await freePort());
  const env = serverEnv(content, name, chosen);
  const logFile = path.join(content.env['DATA_DIR'] ?? '', `${name}.log`);
  const child = new ChildScript('scripts/serve.ts', { core, logFile, env });
  readySchema.parse(await child.next());
  return {
    name,
    content,
    url: `http://127.0.0.1:${chosen}`,
    pid: child.pid,
    pagesFolder: path.join(env['DATA_DIR'] ?? '', 'pages'),
    end: () => child.end(),
  };
}
