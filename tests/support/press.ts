import { mkdtemp, rm } from 'node:fs/promises';
import { type IncomingHttpHeaders, request, type ServerOptions } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, afterEach } from 'vitest';
import { negotiateLocale } from '#lib/i18n/negotiate';
import { createLog } from '#lib/platform/log/log';
import { DiskGrants } from '#lib/platform/storage/disk-grants';
import { DiskStorage } from '#lib/platform/storage/disk-storage';
import { localClock } from '#lib/server/database-clock';
import { openServer } from '#lib/server/http-server';
import { serverOptions } from '#lib/server/limits';
import { type AssembledPress, assemblePress, type PressPorts, type PressSettings } from '#lib/server/press';
import { StaticFiles } from '#lib/server/static-files';
import { FakeDatabase } from './fake-database.ts';
import { FakeSite } from './fake-site.ts';

export const siteHost = 'umut.test';
/** The Cookie header that a test press takes for that of a session. */
export const sessionCookie = 'session=1';

/** One answer, with its body as it came and as text. */
export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
  text: string;
}

export interface Asking {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

/** A press that listens, in front of a fake Next. */
export interface TestPress {
  press: AssembledPress;
  port: number;
  folder: string;
  site: FakeSite;
  database: FakeDatabase;
  /** Lines of the log so far. */
  lines: string[];
  ask(path: string, asking?: Asking): Promise<Answer>;
  stop(): Promise<void>;
}

export interface TestPressOptions {
  /** An existing folder of an earlier press: a restart. */
  folder?: string;
  site?: FakeSite;
  database?: FakeDatabase;
  settings?: Partial<PressSettings>;
  ports?: Partial<PressPorts>;
  server?: ServerOptions;
  /** Whether telephones keep the help page; absent: they do. */
  keepsHelp?: boolean;
}

const open = new Set<TestPress>();
const folders = new Set<string>();

afterEach(async () => {
  await Promise.all([...open].map((press) => press.stop()));
});

afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

function decoded(body: Buffer, headers: IncomingHttpHeaders): string {
  if (body.length === 0) return '';
  if (headers['content-encoding'] === 'br') return brotliDecompressSync(body).toString();
  return (headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body).toString();
}

/** Sends one request on a connection of its own, its path as it stands. */
export function askPort(
  port: number,
  target: string,
  { method = 'GET', headers = {}, body }: Asking = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = {
      host: '127.0.0.1',
      port,
      path: target,
      method,
      agent: false,
      headers: { host: siteHost, ...headers },
    };
    const sent = request(options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const whole = Buffer.concat(chunks);
        const { statusCode = 0, headers: received } = response;
        resolve({ status: statusCode, headers: received, body: whole, text: decoded(whole, received) });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Starts a press for one test; it is stopped, and its folder removed, after it. */
export async function startTestPress(options: TestPressOptions = {}): Promise<TestPress> {
  const folder = options.folder ?? (await mkdtemp(path.join(tmpdir(), 'umut-press-')));
  folders.add(folder);
  const site = options.site ?? new FakeSite();
  const database = options.database ?? new FakeDatabase();
  const lines: string[] = [];
  const siteUrl = `http://${siteHost}`;
  const press = assemblePress(
    {
      siteUrl,
      secretKey: 'a secret of at least thirty-two bytes',
      trustedProxies: 0,
      securityContact: 'mailto:security@umut.example',
      isDevelopment: false,
      isFilterOn: true,
      buildId: 'build',
      memoryBytes: 4_000_000,
      diskBytes: 4_000_000,
      pagesFolder: path.join(folder, 'pages'),
      ...options.settings,
    },
    {
      next: site.next,
      readStylesheet: () => Promise.resolve(null),
      files: new StaticFiles({
        publicFolder: path.join(folder, 'public'),
        buildFolder: path.join(folder, 'build'),
        ...{ siteUrl, keepsHelp: options.keepsHelp ?? true },
      }),
      storage: new DiskStorage(path.join(folder, 'files')),
      grants: new DiskGrants(path.join(folder, 'grants')),
      connectFeed: database.connect,
      isSchemaCompatible: () => Promise.resolve(true),
      local: localClock,
      languageOf: negotiateLocale,
      carriesSession: (cookies) => Promise.resolve(cookies === sessionCookie),
      log: createLog('debug', { write: (line) => void lines.push(line) }),
      ...options.ports,
    },
  );
  await press.start();
  const server = openServer(press.listener, null, { ...serverOptions, ...options.server });
  const { port } = new URL(await server.listen(0, '127.0.0.1'));
  const started: TestPress = {
    ...{ press, port: Number(port), folder, site, database, lines },
    ask: (target, asking) => askPort(Number(port), target, asking),
    async stop() {
      if (!open.delete(started)) return;
      press.beginDraining();
      await server.drain();
      await press.stop();
    },
  };
  open.add(started);
  return started;
}

/** The same with one page, `/ky`, that depends on nothing. */
export async function startWithPage(options: TestPressOptions = {}): Promise<TestPress> {
  const started = await startTestPress(options);
  started.site.pages.set('/ky', { html: 'front', version: () => 0n });
  return started;
}
