import { existsSync } from 'node:fs';
import { runProgram } from './tool.ts';

/** Whether the system's packages may be installed by this process: as root on Debian and its kin. */
export function mayInstallPackages(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Installs packages of the system, as far as that works: whoever wants one looks for it afterwards. */
export async function installPackages(...names: string[]): Promise<void> {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '-y', '--no-install-recommends', ...names];
  for (const args of [['update'], install]) {
    const { code } = await runProgram('apt-get', args, { env, patience: 600_000 });
    if (code !== 0) return;
  }
}
