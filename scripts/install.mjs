import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const heartbeat = 1000;
const deadAfter = 10_000;
const longestInstallation = 600_000;
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Makes node_modules what package-lock.json says. Install scripts of packages never run: none of ours needs one.
 * `talkative` reports also that there was nothing to do.
 */
export async function installPackages(checkout, talkative) {
  const start = performance.now();
  const modules = path.join(checkout, 'node_modules');
  const lockText = readFileSync(path.join(checkout, 'package-lock.json'));
  const mark = path.join(modules, '.umut-install');
  const wanted = createHash('sha256')
    .update(`${process.platform}-${process.arch}`)
    .update(lockText)
    .digest('hex');
  if (readIfThere(mark) === wanted) {
    if (talkative) reportStep('Packages are up to date', start);
    return;
  }
  const lock = await lockInstallation(checkout);
  try {
    if (readIfThere(mark) === wanted) return;
    if (!agrees(JSON.parse(lockText), readIfThere(path.join(modules, '.package-lock.json')))) {
      await runNpm(checkout, lock);
      reportStep('Installed the packages', start);
    }
    writeFileSync(mark, wanted);
  } finally {
    lock.release();
  }
}

/** Compares with npm's own record of what it installed, which it writes last: an interrupted install has none. */
function agrees(lock, installedText) {
  if (installedText === null) return false;
  const installed = JSON.parse(installedText).packages;
  return Object.entries(lock.packages).every(([place, wanted]) => {
    if (place === '' || !isForThisMachine(wanted)) return true;
    const found = installed[place];
    return found
      ? found.version === wanted.version && found.integrity === wanted.integrity
      : wanted.optional === true;
  });
}

function isForThisMachine({ os, cpu }) {
  return (!os || os.includes(process.platform)) && (!cpu || cpu.includes(process.arch));
}

async function runNpm(checkout, lock) {
  console.log('  … Installing the packages (npm ci), which takes a minute or two the first time');
  const options = [
    'ci',
    '--ignore-scripts',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const npm = npmCommand();
  const child = spawn(npm.command, [...npm.args, ...options], {
    cwd: checkout,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: npm.shell,
  });
  lock.setInstaller(child.pid);
  const begun = performance.now();
  const ticker = setInterval(() => {
    if (!process.stdout.isTTY) console.log(`    still installing (${seconds(begun)})`);
  }, 15_000);
  const interrupt = (signal) => child.kill(signal);
  for (const signal of signals) process.on(signal, interrupt);
  const code = await new Promise((resolve, reject) => {
    child.once('error', () =>
      reject(new Error('npm was not found: install Node.js with npm from https://nodejs.org.')),
    );
    child.once('exit', (exitCode) => resolve(exitCode));
  });
  clearInterval(ticker);
  for (const signal of signals) process.off(signal, interrupt);
  if (code === null) throw new Error('The installation was interrupted: run the command again.');
  if (code !== 0) {
    throw new Error(
      'The packages could not be installed: see what npm says above, mend it and run the command again.',
    );
  }
}

/** npm tells the scripts that it runs where it is itself. */
function npmCommand() {
  const { npm_execpath: script } = process.env;
  if (script && /npm-cli\.c?js$/.test(script))
    return { command: process.execPath, args: [script], shell: false };
  return { command: 'npm', args: [], shell: process.platform === 'win32' };
}

/**
 * A lock for one installation at a time. Its holder keeps touching it, so one that was left by a killed process is
 * known by its age; the npm that such a process started goes on, and is waited for. It lies outside of node_modules,
 * which npm removes.
 */
async function lockInstallation(checkout) {
  const folder = path.join(checkout, '.cache', 'install.lock');
  const installer = path.join(folder, 'installer');
  mkdirSync(path.dirname(folder), { recursive: true });
  for (let round = 0; !makeFolder(folder); round++) {
    if (round === 0) console.log('  … Waiting for another process that installs the packages');
    if (isLeft(folder, installer)) rmSync(folder, { recursive: true, force: true });
    else await new Promise((resolve) => setTimeout(resolve, 250));
  }
  const touch = setInterval(() => {
    if (existsSync(folder)) utimesSync(folder, new Date(), new Date());
  }, heartbeat);
  return {
    setInstaller: (pid) => writeFileSync(installer, String(pid)),
    release: () => {
      clearInterval(touch);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function isLeft(folder, installer) {
  const touched = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
  const silence = Date.now() - touched;
  if (silence > longestInstallation) return true;
  return silence > deadAfter && !isRunning(Number(readIfThere(installer)));
}

function isRunning(pid) {
  if (!pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function makeFolder(folder) {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

function reportStep(text, start) {
  console.log(`  ✓ ${text} (${seconds(start)})`);
}

function seconds(start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
