import { randomBytes, randomInt } from 'node:crypto';

/** A version 7 UUID: its order is the order of making, to the millisecond. Not a secret. */
export function newId(at: number = Date.now()): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(at, 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

const keyLetters = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A short name for an address, of ten letters and digits that nobody takes for one another. Not a secret. */
export function newShortKey(): string {
  return Array.from({ length: 10 }, () => keyLetters.charAt(randomInt(keyLetters.length))).join('');
}

/** A name that can't be guessed: 128 random bits as 32 lowercase hexadecimal digits. */
export function newUnguessableName(): string {
  return randomBytes(16).toString('hex');
}
