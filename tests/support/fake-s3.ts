import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { S3Settings } from '#lib/platform/storage/s3-requests';

/** How a storage can fail its clients. */
export type Misbehaviour =
  /** Answers 500 to everything. */
  | 'broken'
  /** Has no room. */
  | 'full'
  /** Takes a file and keeps less of it. */
  | 'loses-the-end'
  /** Takes a file and keeps other bytes of the same length. */
  | 'mixes-up'
  /** Says the whole length and ends the connection in the middle. */
  | 'hangs-up'
  /** Sends less than it says the object has, as if that were all. */
  | 'sends-less';

const signature =
  /^AWS4-HMAC-SHA256 Credential=key-of-the-tests\/\d{8}\/us-east-1\/s3\/aws4_request, SignedHeaders=[a-z0-9;-]*host[a-z0-9;-]*, Signature=[0-9a-f]{64}$/;

const listing = (entries: string[]): string =>
  `<?xml version="1.0"?><ListBucketResult><IsTruncated>false</IsTruncated>${entries.join('')}</ListBucketResult>`;

/** A server on loopback that answers as S3 does, and fails as told. Where Swift is installed, tests run against that too. */
export class FakeS3 {
  misbehaviour: Misbehaviour | null = null;
  readonly #objects = new Map<string, Buffer>();
  readonly #server: Server;

  constructor() {
    this.#server = createServer((request, response) => void this.#answer(request, response));
  }

  async start(): Promise<S3Settings> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    const { port } = this.#server.address() as AddressInfo;
    return {
      endpoint: `http://127.0.0.1:${port}`,
      region: 'us-east-1',
      bucket: 'media',
      prefix: 'umut/media',
      accessKeyId: 'key-of-the-tests',
      secretAccessKey: 'secret-of-the-tests',
    };
  }

  get keys(): string[] {
    return [...this.#objects.keys()];
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://s3');
    const key = decodeURIComponent(url.pathname.replace(/^\/media\/?/, ''));
    const sent = await buffer(request).catch(() => Buffer.alloc(0));
    if (!signature.test(request.headers.authorization ?? ''))
      return this.#refuse(response, 403, 'AccessDenied');
    if (this.misbehaviour === 'broken') return this.#refuse(response, 500, 'InternalError');
    switch (request.method) {
      case 'PUT':
        return this.#put(key, sent, response);
      case 'DELETE':
        this.#objects.delete(key);
        response.writeHead(204).end();
        return;
      default:
        if (url.searchParams.has('list-type'))
          return this.#list(url.searchParams.get('prefix') ?? '', response);
        return this.#get(key, request, response);
    }
  }

  #refuse(response: ServerResponse, status: number, code: string): void {
    const body = `<?xml version="1.0"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`;
    response
      .writeHead(status, { 'Content-Type': 'application/xml', 'Content-Length': body.length })
      .end(body);
  }

  #put(key: string, sent: Buffer, response: ServerResponse): void {
    if (this.misbehaviour === 'full') {
      this.#refuse(response, 507, 'InsufficientStorage');
      return;
    }
    let kept = sent;
    if (this.misbehaviour === 'loses-the-end') kept = sent.subarray(0, sent.length - 1);
    if (this.misbehaviour === 'mixes-up') kept = Buffer.alloc(sent.length, 1);
    this.#objects.set(key, kept);
    response.writeHead(200, { ETag: '"0"' }).end();
  }

  #list(prefix: string, response: ServerResponse): void {
    const entries = this.keys
      .filter((key) => key.startsWith(prefix))
      .map(
        (key) =>
          `<Contents><Key>${key}</Key><LastModified>2026-11-25T00:00:00.000Z</LastModified></Contents>`,
      );
    response.writeHead(200, { 'Content-Type': 'application/xml' }).end(listing(entries));
  }

  #get(key: string, request: IncomingMessage, response: ServerResponse): void {
    const object = this.#objects.get(key);
    if (!object) {
      this.#refuse(response, 404, 'NoSuchKey');
      return;
    }
    const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
    const part = range ? object.subarray(Number(range[1]), Number(range[2]) + 1) : object;
    const isHead = request.method === 'HEAD';
    const body = this.misbehaviour === 'sends-less' && !isHead ? part.subarray(0, part.length / 2) : part;
    response.writeHead(range ? 206 : 200, { 'Content-Length': body.length });
    if (isHead) response.end();
    else if (this.misbehaviour === 'hangs-up') {
      response.write(body.subarray(0, body.length / 2), () => response.destroy());
    } else response.end(body);
  }
}
