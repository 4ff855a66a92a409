/** One thing that a command does, shown to the person at the keyboard with the time that it took. */
export interface Step<Value> {
  /** What is shown while it lasts: "Starting the database". */
  doing: string;
  work: () => Promise<Value>;
  /** What is shown afterwards: "The database is running on port 40001". */
  done: (value: Value) => string;
}

const terminal = process.stdout.isTTY;
let openLine = false;

/** Prints a line for people, at the margin of the steps. */
export function say(line: string): void {
  closeLine();
  console.log(`    ${line}`);
}

export async function step<Value>({ doing, work, done }: Step<Value>): Promise<Value> {
  const start = performance.now();
  if (terminal) {
    process.stdout.write(`  … ${doing}`);
    openLine = true;
  }
  try {
    const value = await work();
    finish('✓', done(value), start);
    return value;
  } catch (error) {
    finish('✗', doing, start);
    throw error;
  }
}

function finish(sign: string, text: string, start: number): void {
  closeLine();
  console.log(`  ${sign} ${text} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
}

function closeLine(): void {
  if (openLine) process.stdout.write('\r\u001b[2K');
  openLine = false;
}

/**
 * Ends the process with exit code 1 and the message where `main` fails: one that we wrote for people stands alone, any
 * other brings the place in the code where it arose.
 */
export async function runCommand(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    closeLine();
    console.error(textFor(error));
    process.exitCode = 1;
  }
}

const namesOfBugs = ['TypeError', 'ReferenceError', 'RangeError', 'SyntaxError'];

function textFor(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return namesOfBugs.includes(error.name) || !error.message ? (error.stack ?? error.name) : error.message;
}
