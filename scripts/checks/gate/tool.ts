import { spawn } from 'node:child_process';
import path from 'node:path';
import { fails, holds, type Outcome } from './outcome.ts';

/** Folder of the project. */
export const checkout = path.resolve(import.meta.dirname, '..', '..', '..');

/** Where test runs leave their reports; git-ignored. */
export const reports = path.join(checkout, '.cache', 'tests');

const programs = {
  biome: '@biomejs/biome/bin/biome',
  knip: 'knip/bin/knip.js',
  next: 'next/dist/bin/next',
  playwright: '@playwright/test/cli.js',
  prisma: 'prisma/build/index.js',
  tsc: 'typescript/bin/tsc',
  vitest: 'vitest/vitest.mjs',
};

export interface Run {
  code: number | null;
  output: string;
}

export interface RunOptions {
  /** Shows what the tool says while it runs instead of keeping it. */
  shown?: boolean;
  env?: Record<string, string>;
  /** Milliseconds after which the tool is ended. */
  patience?: number;
}

/** Runs a program to its end. A missing program counts as one that failed. */
export function runProgram(command: string, args: string[], options: RunOptions = {}): Promise<Run> {
  const child = spawn(command, args, {
    cwd: checkout,
    env: { ...process.env, ...options.env },
    stdio: options.shown ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    timeout: options.patience,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: null, output: error.message }));
    child.once('close', (code) => resolve({ code, output }));
  });
}

/** Runs one of the tools of the project with the Node of this process. */
export function runTool(name: keyof typeof programs, args: string[], options: RunOptions = {}): Promise<Run> {
  return runProgram(
    process.execPath,
    [path.join(checkout, 'node_modules', programs[name]), ...args],
    options,
  );
}

/** Runs commands of tools one after another; the first that fails is what the check says. */
export async function checkWith(...commands: [keyof typeof programs, ...string[]][]): Promise<Outcome> {
  for (const [name, ...args] of commands) {
    const { code, output } = await runTool(name, args);
    if (code !== 0) return fails(`${output.trim()}\n${name} ${args.join(' ')} failed.`);
  }
  return holds();
}
