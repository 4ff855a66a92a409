import 'server-only';
import type { NextApiRequest, NextApiResponse } from 'next';
import type { AuthOptions } from 'next-auth';
import { decode } from 'next-auth/jwt';
import * as nextAuth from 'next-auth/next';
import { derivedKey } from '../derived-key.ts';
import { env } from '../env.ts';
import { log } from '../log/log.ts';

/** What the browser is to keep: an encrypted token that carries a random secret, and nothing else. */
export interface SessionCookie {
  name: string;
  value: string;
  options: { httpOnly: true; sameSite: 'lax'; path: '/'; secure: boolean; maxAge: number };
}

/** What a session that was just opened is known by. */
export interface OpenedSession {
  accountId: string;
  secret: string;
}

type Handler = (request: NextApiRequest, response: NextApiResponse, options: AuthOptions) => Promise<void>;

const providerId = 'desk';

function isSecure(): boolean {
  return env().SITE_URL.startsWith('https:');
}

/** Under https the browser itself holds the cookie to this host, this path and secure connections. */
export function sessionCookieName(): string {
  return isSecure() ? '__Host-umut-session' : 'umut-session';
}

/** The cookie with a value, for `maxAge` seconds; with none and zero it is taken away. */
export function sessionCookie(value: string, maxAge: number): SessionCookie {
  const options = { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure(), maxAge } as const;
  return { name: sessionCookieName(), value, options };
}

function tokenKey(): string {
  return derivedKey('session cookie').toString('base64');
}

/** A CommonJS module: Node shows its default export one level deeper than bundlers do. */
function findHandler(): Handler {
  const found = nextAuth.default as unknown as Handler | { default: Handler };
  return typeof found === 'function' ? found : found.default;
}

/** next-auth writes its answer into this instead of a socket. */
class KeptAnswer {
  body: unknown = null;
  readonly #headers = new Map<string, unknown>();

  getHeader(name: string): unknown {
    return this.#headers.get(name.toLowerCase());
  }

  setHeader(name: string, value: unknown): this {
    this.#headers.set(name.toLowerCase(), value);
    return this;
  }

  status(): this {
    return this;
  }

  send(body: unknown): void {
    this.body = body;
  }

  json(body: unknown): void {
    this.body = body;
  }

  /** The value of a cookie that it set; null where it set none of this name. */
  cookie(name: string): string | null {
    const lines = (this.getHeader('Set-Cookie') ?? []) as string[];
    const line = lines.find((one) => one.startsWith(`${name}=`));
    return line === undefined ? null : decodeURIComponent(line.slice(name.length + 1).split(';', 1)[0] ?? '');
  }
}

interface Asking {
  method: 'GET' | 'POST';
  way: string[];
  cookies?: Record<string, string>;
  body?: Record<string, string>;
}

async function ask(options: AuthOptions, asking: Asking): Promise<KeptAnswer> {
  const answer = new KeptAnswer();
  const request = { headers: {}, query: { nextauth: asking.way }, cookies: {}, ...asking };
  await findHandler()(request as unknown as NextApiRequest, answer as unknown as NextApiResponse, options);
  return answer;
}

function optionsFor(
  maxAge: number,
  authorize: () => Promise<{ id: string; secret: string } | null>,
): AuthOptions {
  return {
    secret: tokenKey(),
    useSecureCookies: isSecure(),
    session: { strategy: 'jwt', maxAge },
    cookies: { sessionToken: { name: sessionCookieName(), options: sessionCookie('', maxAge).options } },
    providers: [{ id: providerId, name: providerId, type: 'credentials', credentials: {}, authorize }],
    callbacks: { jwt: ({ user }) => ({ secret: (user as unknown as { secret: string }).secret }) },
    logger: { error: (code) => log().error({ code }, 'next-auth failed'), warn: () => undefined },
  };
}

/**
 * Lets next-auth sign somebody in: it asks `open`, which checks what was typed and opens a session, and makes the cookie
 * for its secret, which lasts for `maxAge` seconds. Null where `open` returned null; what `open` throws is thrown on.
 */
export async function signInWith(
  maxAge: number,
  open: () => Promise<OpenedSession | null>,
): Promise<SessionCookie | null> {
  let failure: unknown;
  const options = optionsFor(maxAge, async () => {
    try {
      const opened = await open();
      return opened && { id: opened.accountId, secret: opened.secret };
    } catch (error) {
      failure = error ?? new Error('signing in failed');
      return null;
    }
  });
  const csrf = await ask(options, { method: 'GET', way: ['csrf'] });
  const { csrfToken = '' } = (csrf.body ?? {}) as { csrfToken?: string };
  const csrfName = `${isSecure() ? '__Host-' : ''}next-auth.csrf-token`;
  const answer = await ask(options, {
    method: 'POST',
    way: ['callback', providerId],
    cookies: { [csrfName]: csrf.cookie(csrfName) ?? '' },
    body: { csrfToken, json: 'true' },
  });
  if (failure) throw failure;
  const value = answer.cookie(sessionCookieName());
  return value === null ? null : sessionCookie(value, maxAge);
}

const mostTried = 3;

/** Whether a Cookie header carries a session that we made and that may be alive: only the database knows. */
export async function carriesSession(cookies: string | undefined): Promise<boolean> {
  const start = `${sessionCookieName()}=`;
  const values = (cookies ?? '')
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one.startsWith(start));
  for (const value of values.slice(0, mostTried)) {
    if ((await secretInCookie(value.slice(start.length))) !== null) return true;
  }
  return false;
}

const secretShape = /^[\w-]{43}$/;

/** The secret inside of a session cookie; null where the cookie is absent, forged, damaged or past its end. */
export async function secretInCookie(value: string | undefined): Promise<string | null> {
  if (value === undefined || value.length > 4_096) return null;
  try {
    const token = await decode({ token: value, secret: tokenKey() });
    const secret = token?.['secret'];
    return typeof secret === 'string' && secretShape.test(secret) ? secret : null;
  } catch {
    return null;
  }
}
