import 'server-only';
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { derivedKey } from '../derived-key.ts';

const cipher = 'aes-256-gcm';
const version = 1;
const nonceBytes = 12;
const tagBytes = 16;
const headBytes = 1 + nonceBytes;

/** What was to be unsealed is not what was sealed under that name, or was sealed under another SECRET_KEY. */
export class SealBrokenError extends Error {
  override name = 'SealBrokenError';
}

const keyOf = (): Buffer => derivedKey('sealed files');

/**
 * Encrypts bytes so that only this portal, with its SECRET_KEY, can read them (AES-256-GCM), and only under the name that
 * they were sealed with: one sealed file can't stand in for another.
 */
export function seal(name: string, bytes: Uint8Array): Buffer {
  const nonce = randomBytes(nonceBytes);
  const encryption = createCipheriv(cipher, keyOf(), nonce).setAAD(Buffer.from(name));
  const body = [encryption.update(bytes), encryption.final()];
  return Buffer.concat([Buffer.from([version]), nonce, ...body, encryption.getAuthTag()]);
}

/** The bytes that were sealed under a name. Throws SealBrokenError where a single bit differs. */
export function unseal(name: string, sealed: Uint8Array): Buffer {
  const bytes = Buffer.from(sealed);
  if (bytes.length < headBytes + tagBytes || bytes[0] !== version)
    throw new SealBrokenError('not a sealed file');
  const decryption = createDecipheriv(cipher, keyOf(), bytes.subarray(1, headBytes))
    .setAAD(Buffer.from(name))
    .setAuthTag(bytes.subarray(-tagBytes));
  try {
    return Buffer.concat([decryption.update(bytes.subarray(headBytes, -tagBytes)), decryption.final()]);
  } catch (error) {
    throw new SealBrokenError('the seal is broken', { cause: error });
  }
}
