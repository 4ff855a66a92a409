import { afterEach, beforeEach, expect, vi } from 'vitest';

type Level = 'error' | 'warn';

let spoken: { level: Level; text: string }[] = [];

/** Says that the test under way expects a line on the console; without this a warning or an error fails it. */
export function takeConsole(level: Level, pattern: RegExp): void {
  const index = spoken.findIndex((one) => one.level === level && pattern.test(one.text));
  expect(index, `nothing on console.${level} matches ${pattern}`).not.toBe(-1);
  spoken.splice(index, 1);
}

function text(part: unknown): string {
  return part instanceof Error ? (part.stack ?? part.message) : String(part);
}

beforeEach(() => {
  spoken = [];
  for (const level of ['error', 'warn'] as const) {
    vi.spyOn(console, level).mockImplementation((...parts: unknown[]) => {
      spoken.push({ level, text: parts.map(text).join(' ') });
    });
  }
});

afterEach(() => {
  expect(spoken.map(({ level, text }) => `console.${level}: ${text}`)).toEqual([]);
});
