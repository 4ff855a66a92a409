import 'server-only';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { BackupError } from './manifest.ts';

const label = 'umut-backup sha256 ';
const digestLength = 64;

/** The comment at the very end of the ZIP file, whose digest is filled in when all before it is written. */
export const unsealed = label + '0'.repeat(digestLength);

async function digestBeforeSeal(file: string, size: number): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file, { end: size - digestLength - 1 })) hash.update(chunk);
  return hash.digest('hex');
}

/** Writes the SHA-256 of the whole file into its own end, and returns when all of it is safe on disk. */
export async function seal(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    const { size } = await handle.stat();
    await handle.write(await digestBeforeSeal(file, size), size - digestLength, 'latin1');
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Throws BackupError where the file was not sealed, or a single byte of it has changed since, or its end is
 * missing.
 */
export async function checkSeal(file: string): Promise<void> {
  const handle = await open(file, 'r');
  try {
    const { size } = await handle.stat();
    const ending = Buffer.alloc(unsealed.length);
    if (size > ending.length) await handle.read(ending, 0, ending.length, size - ending.length);
    const text = ending.toString('latin1');
    if (!text.startsWith(label)) {
      throw new BackupError(`${file} is not a backup of the portal, or its end is missing.`);
    }
    if ((await digestBeforeSeal(file, size)) === text.slice(label.length)) return;
    throw new BackupError(`${file} was damaged or changed after it was made.`);
  } finally {
    await handle.close();
  }
}
