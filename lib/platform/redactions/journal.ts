import 'server-only';
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { canonicalJson } from '#lib/core/digest';

const entrySchema = z.strictObject({
  id: z.uuid(),
  itemId: z.uuid(),
  mediumId: z.uuid().nullable(),
  reason: z.string(),
  actorId: z.uuid(),
  redactedAt: z.iso.datetime(),
  /** What rows hold since; the newsroom reads it. */
  replay: z.unknown(),
});

/** A redaction as it is kept beside the database: who, when, why, and what stands there since. Never what was removed. */
export type JournalEntry = z.output<typeof entrySchema>;

/** Writers of this process wait for each other: each reads the file before it writes it. */
let turn: Promise<unknown> = Promise.resolve();

/**
 * The redactions of this portal as a file of lines, for its owner alone: by it a backup that was made before loses the same
 * words when it is brought back. A later redaction may change what an earlier one says.
 */
export class RedactionJournal {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  /** All entries, in the order in which they were added. A line that is damaged is none; it is added again. */
  async read(): Promise<JournalEntry[]> {
    const text = await readFile(this.#file, 'utf8').catch(absentIsEmpty);
    return text.split('\n').flatMap((line) => {
      const entry = entryOf(line);
      return entry ? [entry] : [];
    });
  }

  /** Makes sure that the journal says these entries, and returns when that would survive a power cut; others stay. */
  async keep(entries: readonly JournalEntry[]): Promise<void> {
    const work = turn.then(() => this.#keep(entries));
    turn = work.catch(() => undefined);
    await work;
  }

  async #keep(entries: readonly JournalEntry[]): Promise<void> {
    const known = new Map((await this.read()).map((entry) => [entry.id, entry]));
    const news = entries.filter((entry) => !isSame(known.get(entry.id), entry));
    if (news.length === 0) return;
    for (const entry of news) known.set(entry.id, entry);
    const folder = path.dirname(this.#file);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const part = `${this.#file}.${process.pid}.part`;
    const file = await open(part, 'w', 0o600);
    try {
      for (const entry of known.values()) await file.writeFile(`${JSON.stringify(entry)}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(part, this.#file);
    await syncFolder(folder);
  }
}

function isSame(one: JournalEntry | undefined, other: JournalEntry): boolean {
  return one !== undefined && canonicalJson(one) === canonicalJson(other);
}

function entryOf(line: string): JournalEntry | null {
  if (line === '') return null;
  try {
    return entrySchema.parse(JSON.parse(line));
  } catch {
    return null;
  }
}

function absentIsEmpty(error: unknown): string {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
  throw error;
}

async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const opened = await open(folder);
  await opened.sync().finally(() => opened.close());
}
