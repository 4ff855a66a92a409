import { createHmac } from 'node:crypto';
import type { IncomingMessage, ServerOptions } from 'node:http';
import { isIP, isIPv6 } from 'node:net';

/** Sizes and times within which a client must stay; node:http enforces those of `serverOptions` itself. */
export const limits = {
  connections: 10_000,
  headerBytes: 16 * 1024,
  /** The whole of a request's head must have arrived within. */
  headersMs: 10_000,
  /** The whole request, body included, must have arrived within. */
  requestMs: 60_000,
  keepAliveMs: 65_000,
  /** A socket on which nothing moves, in either direction, is closed after. */
  idleMs: 75_000,
  bodyBytes: 1024 * 1024,
  /** The programme of an event, which is saved as a whole. */
  programmeBytes: 4 * 1024 * 1024,
  /** An upload: 50 MB of file, and what surrounds it. */
  uploadBytes: 52 * 1024 * 1024,
  /** An upload over a slow line must have arrived within. */
  uploadMs: 600_000,
  drainMs: 10_000,
} as const;

export const serverOptions: ServerOptions = {
  maxHeaderSize: limits.headerBytes,
  headersTimeout: limits.headersMs,
  /** Other bodies are held to `requestMs` by the press itself. */
  requestTimeout: limits.uploadMs,
  keepAliveTimeout: limits.keepAliveMs,
  connectionsCheckingInterval: 2_000,
  insecureHTTPParser: false,
  requireHostHeader: true,
  /** A header that came twice is both: a second Host makes no name of ours, a second Origin no page of ours. */
  joinDuplicateHeaders: true,
};

/** Returns the test whether a Host header names the site; its port may be left out where it is the scheme's own. */
export function hostTest(siteUrl: string): (host: string | undefined) => boolean {
  const { host, hostname, port } = new URL(siteUrl);
  const preset = siteUrl.startsWith('https:') ? '443' : '80';
  const allowed = new Set(port === '' ? [hostname, `${hostname}:${preset}`] : [host]);
  return (given) => given !== undefined && (allowed.has(given) || allowed.has(given.toLowerCase()));
}

const loopbackHost = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i;

/** Whether a Host header names this machine from within: allowed for the health checks alone. */
export function isLoopbackHost(host: string | undefined): boolean {
  return host !== undefined && loopbackHost.test(host);
}

function groupsOf(address: string): string[] {
  const [head = '', tail] = address.split('::');
  const left = head === '' ? [] : head.split(':');
  if (tail === undefined) return left;
  const right = tail === '' ? [] : tail.split(':');
  return [...left, ...new Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0'), ...right];
}

/**
 * One spelling for a client's address: IPv4 also where it came mapped into IPv6, and of IPv6 the /64 network, because
 * one client owns all of it. Null where the text is no address.
 */
export function normalisedAddress(text: string): string | null {
  const address = text
    .trim()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/%.*$/, '')
    .toLowerCase();
  if (isIP(address) === 0) return null;
  if (!isIPv6(address)) return address;
  const canonical = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const mapped = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(canonical);
  if (mapped) {
    const bits = [mapped[1], mapped[2]].map((group) => Number.parseInt(group ?? '0', 16));
    return bits.flatMap((number) => [number >> 8, number & 0xff]).join('.');
  }
  return `${groupsOf(canonical).slice(0, 4).join(':')}::/64`;
}

/**
 * The address of the client that made a request. With `hops` trusted proxies it is the one that the outermost of them
 * saw; what stands further left in X-Forwarded-For was written by the client. Falls back to the peer's own address.
 */
export function clientAddress(request: IncomingMessage, hops: number): string {
  const peer = normalisedAddress(request.socket.remoteAddress ?? '') ?? 'unknown';
  if (hops === 0) return peer;
  const forwarded = request.headers['x-forwarded-for'];
  const chain = (typeof forwarded === 'string' ? forwarded : '').split(',');
  return normalisedAddress(chain.at(-hops) ?? '') ?? peer;
}

/** Returns a function that turns a client's address into a name of 16 digits that only this portal can make. */
export function clientNamer(secretKey: string): (address: string) => string {
  const key = createHmac('sha256', secretKey).update('client address').digest();
  return (address) => createHmac('sha256', key).update(address).digest('hex').slice(0, 16);
}

const uploadPath =
  /^\/[a-z]{2}\/admin\/(?:media\/(?:upload|[^/]+\/(?:consents|replace)\/upload)|articles\/[^/]+\/import\/upload|(?:events|milestones|pages|help-places)\/[^/]+\/words\/import\/upload)$/;

/** Whether an address of the desk takes a file. A page that were sent one would hold it in memory, and fail. */
export function isUploadPath(path: string): boolean {
  return uploadPath.test(path);
}

const programmePath = /^\/[a-z]{2}\/admin\/events\/[^/]+\/programme\/draft$/;

/** How long a body that is sent to an address of the desk may be, in bytes. */
export function longestBody(path: string): number {
  if (isUploadPath(path)) return limits.uploadBytes;
  return programmePath.test(path) ? limits.programmeBytes : limits.bodyBytes;
}

/** Why a request's body can't be taken, as a status; null where it can. `limit` is in bytes. */
export function bodyRefusal(request: IncomingMessage, limit: number): 411 | 413 | null {
  if (request.headers['transfer-encoding'] !== undefined) return 411;
  const length = request.headers['content-length'];
  return length !== undefined && Number(length) > limit ? 413 : null;
}

/**
 * Whether a request that may change something comes from a page of this site. Browsers name the origin of every such
 * request; one that names none, another one, or `null` is refused, whatever its form.
 */
export function isFromSite(request: IncomingMessage, siteUrl: string): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return true;
  return request.headers.origin === siteUrl;
}

/** Whether a body comes with the request. */
export function hasBody(request: IncomingMessage): boolean {
  const { headers } = request;
  return headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0';
}

const internalHeader =
  /^(?:x-(?:middleware|invoke|now|nextjs|next|nonce|matched-path|forwarded|real-ip|prerender|vercel|rewrite|client-address|umut)\b|forwarded$|via$|content-security-policy|__next)/;

/**
 * Removes from a request to the desk everything that only a proxy of ours, the press or Next itself may say. What Next's
 * browser side sends (`rsc`, `next-router-…`, `next-action`) stays: these change the form of an answer, not who may see it.
 */
export function dropInternalHeaders(request: IncomingMessage): void {
  const kept: Record<string, string | string[] | undefined> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (!internalHeader.test(name)) kept[name] = value;
  }
  const raw: string[] = [];
  for (let index = 0; index < request.rawHeaders.length; index += 2) {
    const name = request.rawHeaders[index] ?? '';
    if (!internalHeader.test(name.toLowerCase())) raw.push(name, request.rawHeaders[index + 1] ?? '');
  }
  request.headers = kept;
  request.rawHeaders = raw;
}
