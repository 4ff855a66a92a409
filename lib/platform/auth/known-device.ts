import 'server-only';
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { derivedKey } from '../derived-key.ts';
import { env } from '../env.ts';

/** What a browser keeps after somebody signed in with it: it opens nothing, but its attempts are counted apart. */
export interface DeviceCookie {
  name: string;
  value: string;
  options: { httpOnly: true; sameSite: 'lax'; path: '/'; secure: boolean; maxAge: number };
}

const shape = /^([\w-]{22})\.([\w-]{43})$/;
const halfYear = 180 * 86_400;

function isSecure(): boolean {
  return env().SITE_URL.startsWith('https:');
}

export function deviceCookieName(): string {
  return isSecure() ? '__Host-umut-device' : 'umut-device';
}

function seal(device: string, accountName: string): Buffer {
  return createHmac('sha256', derivedKey('known device')).update(`${device} ${accountName}`).digest();
}

/** The cookie that makes a browser known to an account. */
export function deviceCookie(accountName: string): DeviceCookie {
  const device = randomBytes(16).toString('base64url');
  return {
    name: deviceCookieName(),
    value: `${device}.${seal(device, accountName).toString('base64url')}`,
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure(), maxAge: halfYear },
  };
}

/** The name of a browser that the account knows; null for all others. Says nothing of whether there is such an account. */
export function knownDevice(value: string | undefined, accountName: string): string | null {
  const [, device = '', given = ''] = shape.exec(value ?? '') ?? [];
  const wanted = seal(device, accountName);
  const sealed = Buffer.from(given, 'base64url');
  return sealed.length === wanted.length && timingSafeEqual(sealed, wanted) ? device : null;
}
