import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';

/**
 * Gives the test file a data folder of its own, removed after its last test. Call it before anything asks for the
 * environment.
 */
export function ownDataFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'umut-test-'));
  process.env['DATA_DIR'] = folder;
  process.env['LOG_LEVEL'] = 'silent';
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
