import { randomBytes } from 'node:crypto';
import type { IncomingMessage, OutgoingHttpHeader, ServerResponse } from 'node:http';
import { newRenderRecord, type RenderRecord, runWithRenderRecord } from '#lib/platform/render-record';
import { deskPolicy, noCache, securityHeaders } from './headers.ts';
import { dropInternalHeaders } from './limits.ts';
import type { NextRequests } from './next-render.ts';

export interface PassOnOptions {
  next: NextRequests;
  siteUrl: string;
  isDevelopment: boolean;
  requestId: string;
  /** Whether the page may stand in a frame of the desk. */
  isPreview: boolean;
  /** The client's address, for the desk's own limits. */
  client: string;
  isDraining: boolean;
}

const unwanted = [
  'x-powered-by',
  'x-nextjs-cache',
  'x-nextjs-prerender',
  'x-nextjs-stale-time',
  'x-middleware-rewrite',
];

/**
 * Hands a request for the desk or the API to Next: with a nonce that Next puts on its scripts, without what only we may
 * say, and with an answer that nobody may keep.
 */
export async function passOn(
  request: IncomingMessage,
  response: ServerResponse,
  options: PassOnOptions,
): Promise<void> {
  const { siteUrl, isDevelopment, isPreview, requestId, client } = options;
  const site = new URL(siteUrl);
  const nonce = randomBytes(16).toString('base64');
  const policy = deskPolicy(siteUrl, { nonce, isDevelopment, isPreview });
  dropInternalHeaders(request);
  delete request.headers['accept-encoding'];
  Object.assign(request.headers, {
    host: site.host,
    'x-forwarded-host': site.host,
    'x-forwarded-proto': site.protocol.slice(0, -1),
    'content-security-policy': policy,
    'x-nonce': nonce,
    'x-request-id': requestId,
    'x-client-address': client,
    'x-umut-path': request.url,
  });
  const record = newRenderRecord(null, false);
  guardHeaders(response, record, [
    ...securityHeaders(siteUrl, policy),
    ...['Cache-Control', `private, ${noCache}`, 'X-Request-Id', requestId],
    // Links to drafts and one-time links carry their secret in the query: no other site gets to know it.
    ...['Referrer-Policy', 'same-origin', 'X-Robots-Tag', 'noindex, nofollow'],
    ...(options.isDraining ? ['Connection', 'close'] : []),
  ]);
  await runWithRenderRecord(record, () => options.next(request, response));
}

/** Makes sure that an answer goes out with our headers, whatever was set before, and with the status its page stated. */
function guardHeaders(response: ServerResponse, record: RenderRecord, ours: readonly string[]): void {
  const writeHead = response.writeHead.bind(response);
  const guarded = (status: number, ...rest: unknown[]): ServerResponse => {
    for (const given of rest) {
      if (typeof given !== 'object' || given === null || Array.isArray(given)) continue;
      for (const [name, value] of Object.entries<OutgoingHttpHeader>({ ...given }))
        response.setHeader(name, value);
    }
    for (const name of unwanted) response.removeHeader(name);
    for (let index = 0; index < ours.length; index += 2) {
      response.setHeader(ours[index] ?? '', ours[index + 1] ?? '');
    }
    const isStated = status === 200 && record.status !== null && record.status >= 400;
    return writeHead(isStated ? (record.status ?? status) : status);
  };
  response.writeHead = guarded;
}
