/*
 * Starts every command of the portal: `node scripts/bootstrap.mjs <command> [arguments]`.
 * It runs before anything is installed, on the oldest Node that we support, so it uses nothing but Node.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { installPackages } from './install.mjs';

const checkout = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const pinnedMajor = 24;

const commands = [
  'up',
  'dev',
  'build',
  'serve',
  'test',
  'check',
  'bench',
  'handbook',
  'backup',
  'restore',
  'account',
  'generate',
  'db-migrate',
  'db-new-migration',
  'db-seed',
];
/** These give the same result whatever a person's own settings are. */
const commandsWithoutSettings = ['build', 'check', 'generate', 'handbook', 'test'];
/** No generating before these: one is that itself, the other runs what was built. */
const commandsWithoutGenerating = ['generate', 'serve'];
/** These end in order when this process is killed. */
const longRunningCommands = ['up', 'dev', 'serve'];

function stopWith(line) {
  console.error(line);
  process.exit(1);
}

function isAtLeast(version, major, minor) {
  const [ours, ourMinor] = version.replace(/^v/, '').split('.').map(Number);
  return ours > major || (ours === major && ourMinor >= minor);
}

function checkCommand(command) {
  if (!isAtLeast(process.version, 20, 19)) {
    stopWith(
      `Umut needs Node.js 20.19 or newer and this is ${process.version}: install a newer one from https://nodejs.org and run the command again.`,
    );
  }
  if (commands.includes(command)) return;
  const complaint = command ? `There is no command "${command}"` : 'Say which command';
  stopWith(`${complaint}; there are: ${commands.join(', ')}.`);
}

/** The pinned Node comes as a package. Where there is none for this machine, its own serves if it runs TypeScript. */
function findNode() {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const folder = path.join(checkout, 'node_modules', `node-${system}-${process.arch}`, 'bin');
  const pinned = path.join(folder, process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(pinned)) {
    if (realpathSync(pinned) === process.execPath) return { path: pinned, options: [] };
    const trial = spawnSync(pinned, ['--version'], { encoding: 'utf8' });
    if (trial.status === 0 && trial.stdout.startsWith(`v${pinnedMajor}.`))
      return { path: pinned, options: [] };
  }
  if (!isAtLeast(process.version, 22, 18) || /^v23\.[0-5]\./.test(process.version)) {
    stopWith(
      `There is no pinned Node ${pinnedMajor} for ${process.platform}-${process.arch}, and ${process.version} is too old to take its place: install Node ${pinnedMajor} from https://nodejs.org and run the command again.`,
    );
  }
  console.warn(
    `Note: there is no pinned Node ${pinnedMajor} for ${process.platform}-${process.arch}; this machine's ${process.version} runs the portal instead.`,
  );
  return { path: process.execPath, options: ['--disable-warning=ExperimentalWarning'] };
}

/** A signal to npm often ends only the shell between npm and us, so we look whether our parent is still there. */
function endWithParent() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const look = () => process.ppid !== parent && process.emit('SIGTERM', 'SIGTERM');
  setInterval(look, 200).unref();
}

/** Runs scripts/<command>.ts, passes signals on to it, and resolves to the exit code that says how it ended. */
function run(node, command, args) {
  const readsSettings = !commandsWithoutSettings.includes(command) && existsSync('.env');
  const settings = readsSettings ? ['--env-file=.env'] : [];
  const hooks = pathToFileURL(path.join(checkout, 'scripts', 'node-hooks.ts')).href;
  const script = path.join('scripts', `${command}.ts`);
  const stdio = ['inherit', 'inherit', 'inherit'];
  if (longRunningCommands.includes(command)) stdio.push('ipc');
  const binaries = path.join(checkout, 'node_modules', '.bin');
  const child = spawn(node.path, [...node.options, ...settings, '--import', hooks, script, ...args], {
    stdio,
    env: {
      ...process.env,
      PATH: [binaries, process.env.PATH].join(path.delimiter),
      // Next would read .env files by itself, past the check of the settings and even while it builds.
      __NEXT_PROCESSED_ENV: 'true',
    },
  });
  const forward = (signal) => child.kill(signal);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, forward);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      for (const name of signals) process.off(name, forward);
      resolve(code === null ? 128 + constants.signals[signal] : code);
    });
  });
}

async function main([command, ...args]) {
  checkCommand(command);
  process.chdir(checkout);
  endWithParent();
  await installPackages(checkout, command === 'up');
  if (command === 'serve' && !existsSync(path.join('.next', 'BUILD_ID'))) {
    stopWith('Nothing is built yet: run npm run build first, or npm run up, which does all of it.');
  }
  const node = findNode();
  if (!commandsWithoutGenerating.includes(command)) {
    const code = await run(node, 'generate', []);
    if (code !== 0) process.exit(code);
  }
  process.exit(await run(node, command, args));
}

main(process.argv.slice(2)).catch((error) => stopWith(error.message));
