import { shutDown } from './shutdown.ts';

/** The command can't go on, and what people must know was said already. */
export class AlreadyExplained extends Error {
  override name = 'AlreadyExplained';
}

const namesOfBugs = ['TypeError', 'ReferenceError', 'RangeError', 'SyntaxError'];

/**
 * Runs a command. Where it fails, what it started is taken back and the process ends with exit code 1 and the message:
 * one that we wrote for people stands alone, a bug brings the place in the code where it arose.
 */
export async function runCommand(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof AlreadyExplained)) console.error(textFor(error));
    await shutDown(1);
  }
}

function textFor(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isBug = namesOfBugs.includes(error.name) || error.message === '';
  return isBug ? (error.stack ?? error.name) : error.message;
}
