import { spawn } from 'node:child_process';
import type { Environment } from '#lib/platform/env';
import { identityOf } from '#scripts/processes/process-identity';
import { checkout, endChild, scriptArguments } from './child.ts';
import { waitUntilAnswering } from './port.ts';
import type { PortalLock } from './portal-lock.ts';
import { isShuttingDown, onShutdown, shutDown } from './shutdown.ts';
import { say, step } from './steps.ts';

const patience = 30_000;

/**
 * Starts the web server as a child and resolves when it answers. It ends with this process: by signal in an orderly
 * shutdown, and because its channel to us closes where this process is killed.
 */
export async function startServer(
  env: Environment,
  variables: NodeJS.ProcessEnv,
  lock: PortalLock,
): Promise<void> {
  const child = spawn(process.execPath, scriptArguments('scripts/serve.ts'), {
    cwd: checkout,
    env: variables,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  let ending: string | null = null;
  const ended = new Promise<void>((resolve) => {
    const end = (text: string) => {
      ending = text;
      resolve();
    };
    child.once('error', (error) => end(error.message));
    child.once('exit', (code, signal) => end(signal ?? `exit code ${code}`));
  });
  onShutdown(() => endChild(child, ended, patience));
  const server = child.pid === undefined ? null : identityOf(child.pid);
  if (server) lock.write({ server });
  const stopWaitingOnceEnded = () => {
    if (ending !== null) throw new Error(`The server did not start (${ending}): what it says stands above.`);
  };
  await step({
    doing: 'Starting the server',
    work: () => waitUntilAnswering(env, stopWaitingOnceEnded),
    done: () => `The server is listening on port ${env.PORT}`,
  });
  void ended.then(() => {
    if (isShuttingDown()) return;
    say(`The server ended unexpectedly (${ending}): the portal stops. Start it again.`);
    return shutDown(1);
  });
}
