import { randomBytes } from 'node:crypto';
import { sha256Of } from './digest.ts';

/** A secret to hand out: 256 random bits as 43 letters, digits, `-` and `_`. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** Whether a text that came from outside has the shape of such a secret. */
export function isToken(text: unknown): text is string {
  return typeof text === 'string' && /^[A-Za-z0-9_-]{43}$/.test(text);
}

/** What is stored of a secret: the secret itself can't be found from it. */
export function tokenHash(token: string): string {
  return sha256Of(token);
}
