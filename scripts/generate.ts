import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { makeReaderScript } from '#scripts/portal/make-reader-script';
import { runCommand } from '#scripts/portal/run-command';
import { hashOf } from '#scripts/portal/source-hash';
import { step } from '#scripts/portal/steps';
import { waitForLock } from '#scripts/processes/process-lock';

const checkout = path.resolve(import.meta.dirname, '..');
const recordFile = path.join(checkout, '.cache', 'generated.json');
const recordSchema = z.record(z.string(), z.string());

interface Generator {
  name: string;
  inputs: string[];
  outputs: string[];
  make: () => Promise<void>;
}

const generators: Generator[] = [
  {
    name: 'database client',
    inputs: ['prisma/schema', 'prisma.config.ts', 'node_modules/prisma/package.json'],
    outputs: ['lib/platform/db/generated/client.ts'],
    make: makeDatabaseClient,
  },
  {
    name: 'reader script',
    inputs: [
      'components/site',
      'lib/core',
      'scripts/portal/make-reader-script.ts',
      'node_modules/esbuild/package.json',
    ],
    outputs: [
      ...['components/site/generated/reader-script.ts', 'public/generated'],
      ...['public/help-worker.js', 'public/help-worker-off.js'],
    ],
    make: () => makeReaderScript(checkout),
  },
];

/** Makes what is generated from sources, where they changed since the last time or the result is missing. */
async function generate(): Promise<void> {
  // Looked at before the lock is taken: a checkout that is up to date may be read-only.
  if (generators.every(isUpToDate)) return;
  const lock = await waitForLock(path.join(checkout, '.cache', 'generate.lock'));
  try {
    for (const generator of generators) {
      if (isUpToDate(generator)) continue;
      const { name, make, inputs } = generator;
      await step({ doing: `Generating the ${name}`, work: make, done: () => `Generated the ${name}` });
      writeFileSync(
        recordFile,
        JSON.stringify({ ...readRecord(), [name]: hashOf(checkout, inputs) }, null, 2),
      );
    }
  } finally {
    lock.release();
  }
}

function isUpToDate({ name, inputs, outputs }: Generator): boolean {
  const isThere = outputs.every((output) => existsSync(path.join(checkout, output)));
  return isThere && readRecord()[name] === hashOf(checkout, inputs);
}

function readRecord(): Record<string, string> {
  try {
    return recordSchema.parse(JSON.parse(readFileSync(recordFile, 'utf8')));
  } catch {
    return {};
  }
}

async function makeDatabaseClient(): Promise<void> {
  const cli = path.join(checkout, 'node_modules', 'prisma', 'build', 'index.js');
  const run = spawnSync(process.execPath, [cli, 'generate'], {
    cwd: checkout,
    encoding: 'utf8',
    env: { ...process.env, CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' },
  });
  if (run.status !== 0) throw new Error(`prisma generate failed:\n${run.stdout}${run.stderr}`);
}

await runCommand(generate);
