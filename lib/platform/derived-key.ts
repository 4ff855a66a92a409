import 'server-only';
import { hkdfSync } from 'node:crypto';
import { env } from './env.ts';

/** A key of 32 bytes for one purpose, made from SECRET_KEY: keys of different purposes tell nothing of each other. */
export function derivedKey(purpose: string): Buffer {
  const { SECRET_KEY: secretKey } = env();
  if (!secretKey)
    throw new Error('SECRET_KEY is not set: start the portal with `npm run up`, which sets it.');
  return Buffer.from(hkdfSync('sha256', secretKey, '', `umut ${purpose}`, 32));
}
