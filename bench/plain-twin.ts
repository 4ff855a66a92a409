import path from 'node:path';
import { z } from 'zod';
import { askForPage } from './asking.ts';
import { ChildScript } from './child-script.ts';
import type { PortalServer } from './portal-server.ts';

export interface KeptPage {
  headers: string[];
  body: Buffer;
}

/** Answers by address and encoding. */
export type KeptPages = Record<string, Record<'br' | 'gzip', KeptPage>>;

/** A plain `node:http` server that answers some addresses of a portal with the very same bytes. */
export interface PlainTwin {
  url: string;
  pid: number;
}

const readySchema = z.object({ port: z.number() });
/** These Node writes by itself. */
const ofTheConnection = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding']);

function ownHeaders(rawHeaders: readonly string[]): string[] {
  return rawHeaders.filter((_, index) => {
    const name = rawHeaders[index - (index % 2)] ?? '';
    return !ofTheConnection.has(name.toLowerCase());
  });
}

async function keep(url: string, encoding: 'br' | 'gzip'): Promise<{ headers: string[]; body: string }> {
  const { rawHeaders, body } = await askForPage(url, encoding);
  return { headers: ownHeaders(rawHeaders), body: body.toString('base64') };
}

/** Starts the twin of a portal on the same core, for the addresses given. */
export async function startTwin(
  portal: PortalServer,
  addresses: readonly string[],
  core: number | null,
): Promise<PlainTwin> {
  const logFile = path.join(portal.content.env['DATA_DIR'] ?? '', `${portal.name}-twin.log`);
  const child = new ChildScript('bench/plain-server.ts', { core, logFile });
  const pages: Record<string, object> = {};
  for (const address of addresses) {
    const url = `${portal.url}${address}`;
    pages[address] = { br: await keep(url, 'br'), gzip: await keep(url, 'gzip') };
  }
  const { port } = readySchema.parse(await child.ask(pages));
  return { url: `http://127.0.0.1:${port}`, pid: child.pid };
}
