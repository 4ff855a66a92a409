import { installPackages, mayInstallPackages } from './system-package.ts';
import { runProgram } from './tool.ts';

const isThere = async () => (await runProgram('calcurse', ['--version'], { patience: 30_000 })).code === 0;

/**
 * Sees to it that calcurse, which reads our calendar files in a test, is on this machine where it can be; where it can't,
 * that test is left out, and the gate says so.
 */
export async function provideCalendarProgram(say: (line: string) => void): Promise<void> {
  if ((await isThere()) || !mayInstallPackages()) return;
  say('There is no calcurse yet: installing it with apt-get.');
  await installPackages('calcurse');
}
