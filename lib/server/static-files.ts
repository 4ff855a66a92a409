import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { encodingFor, isUnchanged } from './answers.ts';
import {
  anHour,
  barePolicy,
  type HeaderList,
  immutable,
  noCache,
  revalidated,
  securityHeaders,
  workerPolicy,
} from './headers.ts';
import { bytesOf } from './printed-page.ts';

const types: Record<string, string> = {
  avif: 'image/avif',
  css: 'text/css; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ico: 'image/x-icon',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  map: 'application/json; charset=utf-8',
  pdf: 'application/pdf',
  png: 'image/png',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'application/xml; charset=utf-8',
};
const compressible = /^(?:text|application|image\/svg)/;
const hashedFile = /^\/(?:_next\/static|generated)\//;

/** The worker that keeps the help page, and what takes its place where the portal keeps nothing. */
const worker = '/help-worker.js';
const workerOff = '/help-worker-off.js';

function extensionOf(name: string): string {
  return path.posix.extname(name).slice(1).toLowerCase();
}

/** The media type of a file's name; bytes that only a download makes sense of where the name says nothing. */
export function typeOf(name: string): string {
  return types[extensionOf(name)] ?? 'application/octet-stream';
}

interface ReadyFile {
  etag: string;
  type: string;
  body: Record<'br' | 'gzip' | 'identity', Buffer>;
}

async function readyFile(file: string, address: string): Promise<ReadyFile> {
  const plain = await readFile(file);
  const type = typeOf(address);
  if (compressible.test(type)) {
    const { gzip, brotli, digest } = await bytesOf(plain);
    return { etag: digest, type, body: { br: brotli, gzip, identity: plain } };
  }
  const digest = createHash('sha256').update(plain).digest('base64url').slice(0, 22);
  return { etag: digest, type, body: { br: plain, gzip: plain, identity: plain } };
}

async function listed(folder: string, prefix: string): Promise<[address: string, file: string][]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      const segments = path.relative(folder, file).split(path.sep).map(encodeURIComponent);
      return [`${prefix}/${segments.join('/')}`, file];
    });
}

export interface StaticFilesOptions {
  publicFolder: string;
  /** Null in development, where Next itself answers for its build. */
  buildFolder: string | null;
  siteUrl: string;
  /** Whether telephones keep the help page for when they have no line. */
  keepsHelp: boolean;
}

/** The fixed files of the project and of its build. What there is, is listed at the start: nothing else is ever opened. */
export class StaticFiles {
  readonly #options: StaticFilesOptions;
  readonly #files = new Map<string, string>();
  readonly #ready = new Map<string, Promise<ReadyFile>>();

  constructor(options: StaticFilesOptions) {
    this.#options = options;
  }

  async open(): Promise<void> {
    const { publicFolder, buildFolder } = this.#options;
    const built = buildFolder === null ? [] : await listed(path.join(buildFolder, 'static'), '/_next/static');
    for (const [address, file] of [...(await listed(publicFolder, '')), ...built])
      this.#files.set(address, file);
  }

  /** Whether a canonical path names a file. In development files may come and go while we run. */
  has(address: string): boolean {
    if (this.#options.buildFolder !== null || address === '/') return this.#files.has(address);
    if (this.#files.has(address)) return true;
    const file = path.join(this.#options.publicFolder, address);
    if (address.endsWith('/') || extensionOf(address) === '' || !existsSync(file)) return false;
    this.#files.set(address, file);
    return true;
  }

  /** Answers with a file; false where it can't be read any more. */
  async answer(
    request: IncomingMessage,
    response: ServerResponse,
    address: string,
    more: HeaderList,
  ): Promise<boolean> {
    const ready = await this.#read(address);
    if (!ready) return false;
    const encoding = encodingFor(request.headers['accept-encoding']);
    const isPlain = ready.body[encoding] === ready.body.identity;
    const etag = `"${ready.etag}${isPlain ? '' : `-${encoding}`}"`;
    const caching = [
      'ETag',
      etag,
      'Cache-Control',
      this.#caching(address),
      'Vary',
      'Accept-Encoding',
      ...more,
    ];
    if (isUnchanged(request.headers['if-none-match'], etag)) {
      response.writeHead(304, caching).end();
      return true;
    }
    const body = ready.body[encoding];
    response.writeHead(200, [
      'Content-Type',
      ready.type,
      'Content-Length',
      String(body.length),
      ...(isPlain ? [] : ['Content-Encoding', encoding]),
      ...caching,
      ...securityHeaders(this.#options.siteUrl, address === worker ? workerPolicy : barePolicy, true),
    ]);
    response.end(body);
    return true;
  }

  #caching(address: string): string {
    if (this.#options.buildFolder === null) return noCache;
    if (address === worker) return revalidated;
    return hashedFile.test(address) ? immutable : anHour;
  }

  async #read(address: string): Promise<ReadyFile | null> {
    const isStopped = address === worker && !this.#options.keepsHelp;
    const file = this.#files.get(isStopped ? workerOff : address);
    if (file === undefined) return null;
    const reading = this.#ready.get(address) ?? readyFile(file, address);
    if (this.#options.buildFolder !== null) this.#ready.set(address, reading);
    try {
      return await reading;
    } catch {
      this.#ready.delete(address);
      return null;
    }
  }
}
