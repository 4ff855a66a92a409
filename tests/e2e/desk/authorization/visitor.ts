import { createRequire } from 'node:module';
import { ask, type WireAnswer } from '../../support/wire.ts';

/** What a form holds: a field may come several times, and may be a file. */
export type Fields = Record<string, string | string[] | File>;

export function formOf(fields: Fields): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    for (const one of [value].flat()) form.append(name, one);
  }
  return form;
}

/** React's browser side: how it writes arguments changes from version to version. */
const { encodeReply } = createRequire(import.meta.url)(
  'next/dist/compiled/react-server-dom-turbopack/client.node',
) as { encodeReply(value: unknown): Promise<FormData | string> };

async function encoded(content: FormData | string): Promise<{ type: string; body: Uint8Array }> {
  const response = new Response(content);
  const type = response.headers.get('content-type') ?? '';
  return { type, body: new Uint8Array(await response.arrayBuffer()) };
}

/** Somebody who talks to the desk without a browser, with a session's cookie or without. */
export class Visitor {
  readonly #site: string;
  readonly #cookie: string | null;

  constructor(site: string, cookie: string | null = null) {
    this.#site = site;
    this.#cookie = cookie;
  }

  /** Asks for an address; what may change something says that it comes from the site. */
  async send(
    method: string,
    path: string,
    headers: Record<string, string> = {},
    body?: Uint8Array,
  ): Promise<WireAnswer> {
    const cookie = this.#cookie === null ? {} : { Cookie: this.#cookie };
    const origin = method === 'GET' ? {} : { Origin: this.#site };
    return await ask(
      `${this.#site}${path}`,
      { ...cookie, ...origin, ...headers },
      { method, ...(body ? { body } : {}) },
    );
  }

  get(path: string, headers: Record<string, string> = {}): Promise<WireAnswer> {
    return this.send('GET', path, headers);
  }

  /** Asks as Next's router does; it is told first which query belongs to its headers. */
  async route(path: string, headers: Record<string, string>): Promise<WireAnswer> {
    const first = await this.send('GET', path, headers);
    const [there = '', query = ''] = (first.headers.location ?? '').split('?');
    const isSamePage = there === path.split('?')[0] && query.includes('_rsc');
    return first.status === 307 && isSamePage ? await this.send('GET', `${there}?${query}`, headers) : first;
  }

  /** Sends a form as a page with scripts does: `id` names the action. */
  async act(
    id: string,
    path: string,
    args: unknown[],
    headers: Record<string, string> = {},
  ): Promise<WireAnswer> {
    const { type, body } = await encoded(await encodeReply(args));
    return await this.send(
      'POST',
      path,
      { 'Content-Type': type, 'Next-Action': id, Accept: 'text/x-component', ...headers },
      body,
    );
  }

  /** Sends a form as a page without scripts does: a field names the action. */
  async submit(path: string, fields: Fields, headers: Record<string, string> = {}): Promise<WireAnswer> {
    const { type, body } = await encoded(formOf(fields));
    return await this.send('POST', path, { 'Content-Type': type, ...headers }, body);
  }
}

/** The cookie that an answer sets, ready to be sent back; null where it sets none. */
export function cookieIn({ headers }: WireAnswer, name: string): string | null {
  const line = headers['set-cookie']?.find((one) => one.startsWith(`${name}=`));
  return line?.split(';', 1)[0] ?? null;
}
