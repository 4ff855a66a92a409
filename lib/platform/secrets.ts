import 'server-only';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const secretsSchema = z.object({
  secretKey: z.string().min(32),
  databasePassword: z.string().min(32),
});

/** What the embedded mode keeps to itself: the key that signs, and the password of its database. */
export type Secrets = z.output<typeof secretsSchema>;

/**
 * Reads the secrets kept in `dataDir`, and makes them where there are none, in a file for its owner alone.
 * Throws where the file is there and can't be understood: new ones would lock us out of what the old ones protect.
 */
export function secretsOf(dataDir: string): Secrets {
  const file = path.join(dataDir, 'secrets.json');
  if (!existsSync(file)) keepNewSecrets(file);
  const parsed = secretsSchema.safeParse(parseJson(readFileSync(file, 'utf8')));
  if (parsed.success) return parsed.data;
  throw new Error(`${file} is damaged: put it back from a backup, or remove it to have new secrets made.`);
}

function keepNewSecrets(file: string): void {
  const fresh: Secrets = {
    secretKey: randomBytes(48).toString('base64url'),
    databasePassword: randomBytes(32).toString('base64url'),
  };
  mkdirSync(path.dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(fresh, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, file);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
