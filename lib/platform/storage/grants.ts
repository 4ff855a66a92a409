import 'server-only';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import type { Storage } from './storage.ts';

const grantSchema = z.strictObject({
  isOpen: z.boolean(),
  /** ISO 8601; from then on closed. Null: until further notice. */
  until: z.iso.datetime().nullable(),
  /** The content version that the decision was made at. */
  version: z.string().regex(/^\d+$/),
});

/** Whether the files of one base name may be read by the public. It stands beside the files, so that reading needs no database. */
export type Grant = z.infer<typeof grantSchema>;

const grantName = (baseName: string): string => `grants/${baseName}.json`;

/** The grant of a base name; null where none was ever written, or where it cannot be understood: both mean closed. */
export async function readGrant(storage: Storage, baseName: string): Promise<Grant | null> {
  const file = await storage.open(grantName(baseName));
  if (!file) return null;
  try {
    return grantSchema.parse(JSON.parse(await text(file.read())));
  } catch {
    return null;
  }
}

/** Writes what was decided from the database, unless a decision of a later content version stands. */
export async function writeGrant(storage: Storage, baseName: string, grant: Grant): Promise<void> {
  const standing = await readGrant(storage, baseName);
  if (standing && BigInt(standing.version) > BigInt(grant.version)) return;
  await storage.put(grantName(baseName), Buffer.from(JSON.stringify(grant)));
}

/** Whether a grant is open at a moment. */
export function isGranted(grant: Grant | null, moment: Date): boolean {
  return grant?.isOpen === true && (grant.until === null || moment < new Date(grant.until));
}

/**
 * Opens a base name because a page that shows it is about to be stored, so that a due page never waits for the clock.
 * It never shortens a grant, and never reopens one that was closed at a later content version than the page's.
 */
export async function ensureGrant(
  storage: Storage,
  baseName: string,
  page: { version: bigint; expiresAt: Date | null },
): Promise<void> {
  const grant = await readGrant(storage, baseName);
  if (grant && !grant.isOpen && BigInt(grant.version) > page.version) return;
  const until = page.expiresAt?.toISOString() ?? null;
  const isLongEnough =
    grant?.isOpen && (grant.until === null || (until !== null && new Date(grant.until) >= new Date(until)));
  if (isLongEnough) return;
  await writeGrant(storage, baseName, { isOpen: true, until, version: String(page.version) });
}
