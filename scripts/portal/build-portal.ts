import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { waitForLock } from '#scripts/processes/process-lock';
import { checkout, runChild } from './child.ts';
import { hashOf } from './source-hash.ts';
import { step } from './steps.ts';

const cache = path.join(checkout, '.cache');
const buildIdFile = path.join(cache, 'build-id');
const finishedMark = path.join(checkout, '.next', 'umut-build');

const inputs = [
  'app',
  'components',
  'lib',
  'public',
  'prisma/schema',
  'instrumentation.ts',
  'next.config.ts',
  'package.json',
  'package-lock.json',
  'postcss.config.mjs',
  'postcss-older-browsers.mjs',
  'proxy.ts',
  'scripts/portal/make-reader-script.ts',
  'tsconfig.json',
];

/** Nothing else of the environment reaches the build: one build runs anywhere. */
const namesForTheBuild = ['HOME', 'LANG', 'LOCALAPPDATA', 'PATH', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR'];

/**
 * Builds the portal for production unless the last build was made of the same sources. It needs no database and no
 * network. The build's id is a hash of its sources, so that equal builds on two machines have one name.
 */
export async function buildPortal(): Promise<void> {
  const lock = await waitForLock(path.join(cache, 'build.lock'));
  try {
    const id = hashOf(checkout, inputs);
    if (readIfThere(finishedMark) === id) {
      await step({ doing: 'Building', work: () => Promise.resolve(), done: () => 'The build is up to date' });
      return;
    }
    await step({
      doing: 'Building the portal',
      announce: 'Building the portal, which takes a minute or two',
      work: () => build(id),
      done: () => 'Built the portal',
    });
  } finally {
    lock.release();
  }
}

async function build(id: string): Promise<void> {
  rmSync(finishedMark, { force: true });
  mkdirSync(cache, { recursive: true });
  writeFileSync(buildIdFile, id);
  const next = path.join(checkout, 'node_modules', 'next', 'dist', 'bin', 'next');
  const ended = await runChild(process.execPath, [next, 'build'], {
    cwd: checkout,
    env: environmentForTheBuild(),
  });
  rmSync(buildIdFile, { force: true });
  if (ended.code !== 0)
    throw new Error(`${ended.output.trim()}\nThe build failed: what Next says stands above.`);
  writeFileSync(finishedMark, id);
}

function environmentForTheBuild(): NodeJS.ProcessEnv {
  const kept = namesForTheBuild.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...Object.fromEntries(kept),
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    __NEXT_PROCESSED_ENV: 'true',
  };
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
