import 'server-only';
import { mkdir, open, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { type GrantTerms, isMediaBase, type MediaGrants } from './media-grants.ts';

const statementLine = z.object({
  isOpen: z.boolean(),
  until: z.iso.datetime().nullable(),
  version: z.string().regex(/^\d+$/),
  fileName: z.string().optional(),
});

interface Statement extends GrantTerms {
  isOpen: boolean;
}

/** What can't be understood, or was cut off before its end, was never said. */
function statementOf(line: string): Statement | null {
  try {
    const { until, version, fileName, isOpen } = statementLine.parse(JSON.parse(line));
    const ends = until === null ? null : new Date(until);
    return { isOpen, until: ends, version: BigInt(version), ...(fileName === undefined ? {} : { fileName }) };
  } catch {
    return null;
  }
}

function isSame(one: Statement, other: Statement): boolean {
  return (
    one.isOpen === other.isOpen &&
    one.version === other.version &&
    one.fileName === other.fileName &&
    one.until?.getTime() === other.until?.getTime()
  );
}

/** The later of two ends, where null is none at all. */
function later(one: Date | null, other: Date | null): Date | null {
  if (one === null || other === null) return null;
  return one > other ? one : other;
}

/**
 * Grants as small files, one a medium: `<base>.jsonl`, to which every statement is added as a line. Nothing is ever written
 * over, so that statements of several processes can't undo each other: the one of the latest version counts, and of two
 * of the same version the one added later.
 */
export class DiskGrants implements MediaGrants {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async grant(bases: Iterable<string>, terms: GrantTerms): Promise<void> {
    for (const base of bases) await this.#state(base, { isOpen: true, ...terms });
  }

  async ensure(bases: Iterable<string>, { version, until }: GrantTerms): Promise<void> {
    for (const base of bases) {
      const standing = await this.#standing(base);
      const inForce = standing?.isOpen ? standing : null;
      const longest = inForce ? later(inForce.until, until) : until;
      if (inForce && longest?.getTime() === inForce.until?.getTime()) continue;
      await this.#state(base, { isOpen: true, version, until: longest });
    }
  }

  async withdraw(bases: Iterable<string>, version: bigint): Promise<void> {
    for (const base of bases) await this.#state(base, { isOpen: false, version, until: null });
  }

  async allows(base: string, at: Date): Promise<boolean> {
    if (!isMediaBase(base)) return false;
    const standing = await this.#standing(base);
    return standing?.isOpen === true && (standing.until === null || at < standing.until);
  }

  async fileNameOf(base: string): Promise<string | null> {
    if (!isMediaBase(base)) return null;
    return (await this.#standing(base))?.fileName ?? null;
  }

  /** The statement that counts, with the last name that any statement gave. */
  async #standing(base: string): Promise<Statement | null> {
    const text = await readFile(this.#fileOf(base), 'utf8').catch(() => '');
    let standing: Statement | null = null;
    let named: Pick<Statement, 'fileName'> = {};
    for (const line of text.split('\n')) {
      const statement = statementOf(line);
      if (statement?.fileName !== undefined) named = { fileName: statement.fileName };
      if (statement && statement.version >= (standing?.version ?? 0n)) standing = statement;
    }
    return standing && { ...standing, ...named };
  }

  async #state(base: string, stated: Statement): Promise<void> {
    const standing = await this.#standing(base);
    const statement = {
      ...(standing?.fileName === undefined ? {} : { fileName: standing.fileName }),
      ...stated,
    };
    if (standing && (isSame(standing, statement) || standing.version > statement.version)) return;
    await mkdir(this.#folder, { recursive: true });
    const { isOpen, until, version, fileName } = statement;
    const line = JSON.stringify({
      isOpen,
      until: until?.toISOString() ?? null,
      version: version.toString(),
      fileName,
    });
    const file = await open(this.#fileOf(base), 'a', 0o640);
    try {
      // A line that an interruption cut off is ended first.
      await file.writeFile(`\n${line}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
  }

  #fileOf(base: string): string {
    if (!isMediaBase(base)) throw new TypeError('not the base name of a medium');
    return path.join(this.#folder, `${base}.jsonl`);
  }
}
