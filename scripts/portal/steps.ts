/** One thing that a command does, shown to the person at the keyboard with the time that it took. */
export interface Step<Value> {
  /** Named where it fails: "Starting the database". */
  doing: string;
  /** Shown at the beginning, for work that lasts long enough to make people wonder. */
  announce?: string;
  work: () => Promise<Value>;
  /** Shown afterwards: "The database is running on port 40001". */
  done: (value: Value) => string;
}

/** Prints a line for people, below the steps. */
export function say(line: string): void {
  console.log(`    ${line}`);
}

export async function step<Value>({ doing, announce, work, done }: Step<Value>): Promise<Value> {
  const start = performance.now();
  if (announce) console.log(`  … ${announce}`);
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
  console.log(`  ${sign} ${text} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
}
