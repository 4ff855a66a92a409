import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { AlreadyExplained } from './run-command.ts';
import { isShuttingDown, onShutdown } from './shutdown.ts';

export interface ChildOptions {
  cwd: string;
  env: NodeJS.ProcessEnv;
}

export interface Ended {
  code: number | null;
  output: string;
}

/** Folder of the project. */
export const checkout = path.resolve(import.meta.dirname, '..', '..');
const hooks = pathToFileURL(path.join(checkout, 'scripts', 'node-hooks.ts')).href;

/** Node's arguments for one of our programs, given by its path in the project. */
export function scriptArguments(file: string): string[] {
  return ['--import', hooks, path.join(checkout, file)];
}

/** Runs a program to its end and keeps what it says. */
export async function runChild(command: string, args: string[], options: ChildOptions): Promise<Ended> {
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const collect = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  return { code: await endOf(child), output };
}

/** Runs one of our scripts to its end; it speaks for itself. Throws where it fails. */
export async function runScript(name: string, env: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn(process.execPath, scriptArguments(`scripts/${name}.ts`), {
    cwd: checkout,
    env,
    stdio: 'inherit',
  });
  const code = await endOf(child);
  if (code === null) throw new Error(`scripts/${name}.ts was killed: run the command again.`);
  if (code !== 0) throw new AlreadyExplained();
}

/** Resolves to the exit code, null where a signal ended the child. A shutdown ends the child too. */
function endOf(child: ChildProcess): Promise<number | null> {
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code));
  });
  onShutdown(() => endChild(child, ended, 20_000));
  return ended.then((code) => (isShuttingDown() ? new Promise<never>(() => undefined) : code));
}

/** Asks a child to end, and kills it when it takes longer than `patience` milliseconds. */
export async function endChild(
  child: ChildProcess,
  ended: Promise<unknown>,
  patience: number,
): Promise<void> {
  child.kill('SIGTERM');
  const killer = setTimeout(() => child.kill('SIGKILL'), patience);
  await ended;
  clearTimeout(killer);
}
