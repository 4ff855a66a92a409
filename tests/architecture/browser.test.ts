import { chmodSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { provideBrowser, type Ways } from '#scripts/checks/gate/browser';
import { withTree } from '#tests/support/scratch-tree';

function putProgram(file: string, exitCode: number): void {
  writeFileSync(file, `#!/bin/sh\nexit ${exitCode}\n`);
  chmodSync(file, 0o755);
}

/** Looks for a browser in an empty folder, after `prepare` has put things there. */
function look(prepare: (own: string, place: string) => Partial<Ways>) {
  return withTree({}, async (root) => {
    const [own, place] = [path.join(root, 'own'), path.join(root, 'place')];
    const lines: string[] = [];
    const nothing = () => Promise.resolve();
    const ways = { own, places: [place], download: nothing, install: null, ...prepare(own, place) };
    const found = await provideBrowser((line) => lines.push(line), ways);
    return { found: found.executable === null ? found.reason : path.basename(found.executable), lines };
  });
}

describe('the search for a browser', () => {
  beforeEach(() => {
    vi.stubEnv('CHROMIUM_PATH', '');
  });

  test('takes the one of CHROMIUM_PATH before all others', async () => {
    vi.stubEnv('CHROMIUM_PATH', process.execPath);
    expect(await provideBrowser(() => undefined)).toEqual({ executable: process.execPath });
  });

  test('takes no other where the one of CHROMIUM_PATH does not answer', async () => {
    vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium');
    const { found } = await look((own) => {
      putProgram(own, 0);
      return {};
    });
    expect(found).toContain('CHROMIUM_PATH is /nowhere/chromium, which does not answer');
  });

  test("takes Playwright's own before the machine's", async () => {
    const { found, lines } = await look((own, place) => {
      putProgram(own, 0);
      putProgram(place, 0);
      return {};
    });
    expect(found).toBe('own');
    expect(lines).toEqual([]);
  });

  test("takes the machine's where Playwright's own lies there but does not start", async () => {
    const { found } = await look((own, place) => {
      putProgram(own, 127);
      putProgram(place, 0);
      return {};
    });
    expect(found).toBe('place');
  });

  test('downloads one where there is none', async () => {
    const { found, lines } = await look((own) => ({ download: async () => putProgram(own, 0) }));
    expect(found).toBe('own');
    expect(lines).toEqual(['There is no Chromium yet: downloading one.']);
  });

  test('installs one where the download does not work', async () => {
    const { found, lines } = await look((_, place) => ({ install: async () => putProgram(place, 0) }));
    expect(found).toBe('place');
    expect(lines).toHaveLength(2);
  });

  test('says what to do where nothing works', async () => {
    const { found } = await look(() => ({}));
    expect(found).toContain('install Chromium, or give the path of one in CHROMIUM_PATH');
  });
});
