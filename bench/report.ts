import { step } from '#scripts/portal/steps';
import type { Gate } from './gates.ts';
import { isKept } from './gates.ts';

/** A figure with as many digits as it deserves; a dash for what can't be told. */
export function figure(value: number | null, digits = 1): string {
  if (value === null || !Number.isFinite(value)) return '–';
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** Lines of a table: the first column to the left, all others to the right, each as wide as it must be. */
export function tableLines(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    widths
      .map((width, column) => {
        const cell = row[column] ?? '';
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd();
  return [line(head), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(line)];
}

/** Prints a section with its table and what must be said of it. */
export function printTable(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  notes: readonly string[] = [],
): void {
  console.log(`\n${title}\n`);
  for (const line of [...tableLines(head, rows), ...notes]) console.log(`  ${line}`);
}

/** One line for a promise and what became of it. */
export function gateLine(gate: Gate): string {
  const { name, must, limit, unit, value } = gate;
  const sign = isKept(gate) ? '✓' : '✗';
  const digits = Number.isInteger(limit) ? 0 : 2;
  const found = value === null ? 'not measured' : figure(value, Math.max(digits, unit === '' ? 2 : 0));
  return `${sign} ${name}: ${found}${value === null ? '' : unit} (must ${must} ${figure(limit, digits)}${unit})`;
}

/** Does one part of the measurement and says how long it took. */
export async function timed<Value>(done: string, work: () => Promise<Value>): Promise<Value> {
  return await step({ doing: done, work, done: () => done });
}
