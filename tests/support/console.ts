import { afterAll, afterEach, expect } from 'vitest';

type Level = 'error' | 'warn';

const spoken: { level: Level; text: string }[] = [];

function textOf(part: unknown): string {
  return part instanceof Error ? (part.stack ?? part.message) : String(part);
}

for (const level of ['error', 'warn'] as const) {
  console[level] = (...parts: unknown[]) => {
    spoken.push({ level, text: parts.map(textOf).join(' ') });
  };
}

/** Asserts that a warning or an error was written to the console, and takes it off the list of what nobody expected. */
export function takeConsole(level: Level, pattern: RegExp): void {
  const index = spoken.findIndex((one) => one.level === level && pattern.test(one.text));
  expect(index, `nothing on console.${level} matches ${pattern}`).not.toBe(-1);
  spoken.splice(index, 1);
}

/** Takes all that was written and not taken, one line each. */
export function takeUnexpected(): string[] {
  return spoken.splice(0).map(({ level, text }) => `console.${level}: ${text}`);
}

function expectSilence(): void {
  expect(takeUnexpected(), 'a warning or an error that no test expects').toEqual([]);
}

afterEach(expectSilence);
afterAll(expectSilence);
