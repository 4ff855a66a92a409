import 'server-only';
import { mkdir, open, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

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

/**
 * The redactions of this portal as a file of lines, for its owner alone, to which each is added: by it a backup that was made
 * before loses the same words when it is brought back.
 */
export class RedactionJournal {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  /** All entries, in the order in which they were added. A line that a crash cut off is none; it is added again. */
  async read(): Promise<JournalEntry[]> {
    const text = await readFile(this.#file, 'utf8').catch(absentIsEmpty);
    return text.split('\n').flatMap((line) => {
      const entry = entryOf(line);
      return entry ? [entry] : [];
    });
  }

  /** Adds an entry unless it is there, and returns when it would survive a power cut. */
  async add(entry: JournalEntry): Promise<void> {
    if ((await this.read()).some(({ id }) => id === entry.id)) return;
    const folder = path.dirname(this.#file);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const file = await open(this.#file, 'a', 0o600);
    try {
      await file.writeFile(`\n${JSON.stringify(entry)}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    await syncFolder(folder);
  }
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
