import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { fails, type Outcome } from './outcome.ts';
import { reports, runTool } from './tool.ts';

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z
    .array(z.object({ assertionResults: z.array(z.object({ status: z.string(), fullName: z.string() })) }))
    .default([]),
});

const playwrightTest = z.object({
  projectName: z.string(),
  status: z.enum(['expected', 'unexpected', 'flaky', 'skipped']),
});
const playwrightReport = z.object({
  config: z.object({ projects: z.array(z.object({ name: z.string() })) }),
  suites: z.array(z.unknown()),
});

function skippedTests(count: number, names: string[] = []): string[] {
  if (count === 0) return [];
  return [[`skipped tests: ${count}`, ...names].join('; ')];
}

/** Counts a report of Vitest. A run that failed without a failed test (a file that can't be read) counts as one. */
export function countVitest(report: unknown, exitCode: number | null): Outcome {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } =
    vitestReport.parse(report);
  const skipped = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status !== 'passed' && status !== 'failed');
  const failed = exitCode === 0 ? numFailedTests : Math.max(numFailedTests, 1);
  if (numPassedTests + failed === 0) return fails('There is no test to run.');
  return {
    passed: numPassedTests,
    failed,
    notRun: skippedTests(
      numPendingTests + numTodoTests,
      skipped.map(({ fullName }) => fullName),
    ),
    said: '',
  };
}

type Journey = z.output<typeof playwrightTest> & { title: string };

/** All tests below a suite of a report of Playwright. */
function testsIn(suite: unknown): Journey[] {
  const { suites = [], specs = [] } = suite as {
    suites?: unknown[];
    specs?: { title: string; tests: unknown[] }[];
  };
  const own = specs.flatMap(({ title, tests }) =>
    tests.map((test) => ({ ...playwrightTest.parse(test), title })),
  );
  return [...own, ...suites.flatMap(testsIn)];
}

/**
 * Counts a report of Playwright. Every project must have run a test: a pattern that matches nothing proves nothing. A
 * journey that holds only at its second try holds, and is named.
 */
export function countPlaywright(report: unknown, exitCode: number | null): Outcome {
  const { config, suites } = playwrightReport.parse(report);
  const tests = suites.flatMap(testsIn);
  if (tests.length === 0) return fails('No journey was tried: what Playwright says stands above.');
  const count = (status: string) => tests.filter((test) => test.status === status).length;
  const empty = config.projects
    .map(({ name }) => name)
    .filter((name) => !tests.some((test) => test.projectName === name && test.status !== 'skipped'));
  const unsteady = tests.filter(({ status }) => status === 'flaky');
  const bad = count('unexpected') + empty.length;
  return {
    passed: count('expected') + unsteady.length,
    failed: exitCode === 0 ? bad : Math.max(bad, 1),
    notRun: skippedTests(count('skipped')),
    said: [
      ...empty.map((name) => `The browser project "${name}" has no test.`),
      ...unsteady.map(({ title }) => `Held only at the second try: ${title}`),
    ].join('\n'),
  };
}

function freshReport(name: string): string {
  const file = path.join(reports, `${name}.json`);
  rmSync(file, { force: true });
  return file;
}

function readReport(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/** Runs one project of vitest.config.ts; it shows its own progress. */
export async function runVitest(project: string): Promise<Outcome> {
  const file = freshReport(project);
  const args = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ];
  const { code } = await runTool('vitest', args, { shown: true });
  const report = readReport(file);
  return report
    ? countVitest(report, code)
    : fails('Vitest ended without a report: what it says stands above.');
}

/** Runs all browser projects with the browser at `executable`. */
export async function runPlaywright(executable: string): Promise<Outcome> {
  const file = freshReport('browser');
  for (const name of readdirSync(reports)) if (name.endsWith('.log')) rmSync(path.join(reports, name));
  const { code } = await runTool('playwright', ['test', '--reporter=list,json'], {
    shown: true,
    env: { CHROMIUM_PATH: executable, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  });
  const report = readReport(file);
  return report ? countPlaywright(report, code) : fails('Playwright ended without a report: see above.');
}
