import { Agent, get, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { z } from 'zod';

export interface Answer {
  status: number;
  /** Names and values in turn, as they came. */
  rawHeaders: string[];
  /** As it came, compressed where it was. */
  body: Buffer;
  /** From the request to the last byte. */
  ms: number;
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 });
const versionSchema = z.object({ contentVersion: z.string().nullable() });

/** Asks for a page as a browser would, over connections that stay open. */
async function ask(url: string, encoding: 'br' | 'gzip' | 'identity' = 'br'): Promise<Answer> {
  const begun = performance.now();
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get(url, { agent, headers: { 'accept-encoding': encoding } }, resolve).once('error', reject);
  });
  const body = await buffer(response);
  const { statusCode: status = 0, rawHeaders } = response;
  return { status, rawHeaders, body, ms: performance.now() - begun };
}

/** The same; throws where the answer is no page. */
export async function askForPage(url: string, encoding: 'br' | 'gzip' | 'identity' = 'br'): Promise<Answer> {
  const answer = await ask(url, encoding);
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status} where a page was expected.`);
  return answer;
}

/** Resolves when a server has heard of a content version. */
export async function waitForVersion(url: string, version: bigint): Promise<void> {
  for (;;) {
    const { contentVersion } = versionSchema.parse(
      JSON.parse((await ask(`${url}/api/version`, 'identity')).body.toString()),
    );
    if (contentVersion !== null && BigInt(contentVersion) >= version) return;
    await pause(5);
  }
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
