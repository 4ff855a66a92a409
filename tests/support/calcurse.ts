import { execFileSync } from 'node:child_process';
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/*
 * A real calendar program for tests: calcurse, as Debian packages it.
 */

/** Whether this machine has it. */
export function isCalcurseInstalled(): boolean {
  return (process.env['PATH'] ?? '').split(path.delimiter).some((folder) => {
    try {
      accessSync(path.join(folder, 'calcurse'), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** The appointments that the program keeps after it has taken in a calendar file, one line each, by the clock of a zone. */
export function takenInByCalcurse(file: string, zone: string): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'umut-calcurse-'));
  const input = path.join(folder, 'input.ics');
  const [data, config] = [path.join(folder, 'data'), path.join(folder, 'config')];
  try {
    writeFileSync(input, file);
    execFileSync('calcurse', ['-D', data, '-C', config, '-q', '-i', input], {
      env: { ...process.env, TZ: zone, LC_ALL: 'C.UTF-8' },
      stdio: ['ignore', 'ignore', 'ignore'],
    });
    return readFileSync(path.join(data, 'apts'), 'utf8').trim().split('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
