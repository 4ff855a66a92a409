import 'server-only';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { writeWhole } from './disk-storage.ts';
import { type GrantTerms, isMediaBase, type MediaGrants } from './media-grants.ts';

const versionText = z.string().regex(/^\d+$/);
const grantFile = z.object({ until: z.iso.datetime().nullable(), version: versionText.default('0') });
const withdrawalFile = z.object({ version: versionText });

/** What can't be read or understood counts as never written: both mean hidden. */
async function readJson<Value>(file: string, schema: z.ZodType<Value>): Promise<Value | null> {
  try {
    return schema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return null;
  }
}

/** The later of two ends, where null is none at all. */
function later(one: Date | null, other: Date | null): Date | null {
  if (one === null || other === null) return null;
  return one > other ? one : other;
}

/**
 * Grants as small files: `<base>.json` holds the terms, `<base>.withdrawn.json` the version of the last withdrawal. They
 * are two, so that a late grant and a withdrawal in another process can't overwrite each other.
 */
export class DiskGrants implements MediaGrants {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async grant(bases: Iterable<string>, terms: GrantTerms): Promise<void> {
    for (const base of bases) {
      const known = await this.#grantOf(base);
      if (!known || known.version <= terms.version) await this.#write(base, terms);
    }
  }

  async ensure(bases: Iterable<string>, terms: GrantTerms): Promise<void> {
    for (const base of bases) {
      const [known, withdrawnAt] = await Promise.all([this.#grantOf(base), this.#withdrawnAt(base)]);
      const inForce = known !== null && known.version >= withdrawnAt ? known : null;
      const until = inForce ? later(inForce.until, terms.until) : terms.until;
      const version = inForce && inForce.version > terms.version ? inForce.version : terms.version;
      if (!inForce || until?.getTime() !== inForce.until?.getTime())
        await this.#write(base, { version, until });
    }
  }

  async withdraw(bases: Iterable<string>, version: bigint): Promise<void> {
    for (const base of bases) {
      if ((await this.#withdrawnAt(base)) < version) {
        await this.#writeJson(`${this.#named(base)}.withdrawn.json`, { version: version.toString() });
      }
      const known = await this.#grantOf(base);
      if (known && known.version <= version) await rm(`${this.#named(base)}.json`, { force: true });
    }
  }

  async allows(base: string, at: Date): Promise<boolean> {
    if (!isMediaBase(base)) return false;
    const known = await this.#grantOf(base);
    if (!known || (known.until !== null && known.until <= at)) return false;
    return known.version >= (await this.#withdrawnAt(base));
  }

  async #grantOf(base: string): Promise<GrantTerms | null> {
    const found = await readJson(`${this.#named(base)}.json`, grantFile);
    if (!found) return null;
    return { version: BigInt(found.version), until: found.until === null ? null : new Date(found.until) };
  }

  /** The version of the last withdrawal; before all versions where there was none. */
  async #withdrawnAt(base: string): Promise<bigint> {
    const found = await readJson(`${this.#named(base)}.withdrawn.json`, withdrawalFile);
    return found ? BigInt(found.version) : -1n;
  }

  async #write(base: string, { version, until }: GrantTerms): Promise<void> {
    await this.#writeJson(`${this.#named(base)}.json`, {
      until: until?.toISOString() ?? null,
      version: version.toString(),
    });
  }

  async #writeJson(file: string, content: object): Promise<void> {
    await writeWhole(file, Buffer.from(JSON.stringify(content)));
  }

  #named(base: string): string {
    if (!isMediaBase(base)) throw new TypeError('not the base name of a medium');
    return path.join(this.#folder, base);
  }
}
