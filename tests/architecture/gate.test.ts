import { describe, expect, test } from 'vitest';
import { type GateOptions, runGate, type Step } from '#scripts/checks/gate/gate';
import { cannotRun, fails, holds, type Outcome } from '#scripts/checks/gate/outcome';
import { countPlaywright, countVitest } from '#scripts/checks/gate/test-runs';

function step(id: string, outcome: Outcome, after?: string): Step {
  return { id, title: `The ${id}`, work: () => outcome, ...(after ? { after } : {}) };
}

async function run(steps: Step[], options: Partial<GateOptions> = {}) {
  const lines: string[] = [];
  const isWell = await runGate({ steps, strict: false, print: (line) => lines.push(line), ...options });
  return { isWell, lines, last: lines.at(-1), text: lines.join('\n') };
}

const tests: Outcome = { passed: 12, failed: 3, notRun: [], said: '' };

describe('the gate', () => {
  test('sums checks and tests on a last line that stands alone', async () => {
    const { isWell, last } = await run([step('lint', holds()), step('unit', tests)]);
    expect(last).toBe('13 passed, 3 failed');
    expect(isWell).toBe(false);
  });

  test('is well only where nothing failed', async () => {
    expect(await run([step('lint', holds()), step('types', holds())])).toMatchObject({
      isWell: true,
      last: '2 passed, 0 failed',
    });
  });

  test('shows each step with its name, its place and its time, and what a failed one says', async () => {
    const { text } = await run([step('lint', fails('a.ts: no\nb.ts: no')), step('types', holds())]);
    expect(text).toMatch(/… The lint \(1 of 2\)\n {4}a\.ts: no\n {4}b\.ts: no\n {2}✗ The lint \(\d+\.\d s\)/);
    expect(text).toMatch(/✓ The types \(\d+\.\d s\)/);
  });

  test('goes on after a failure, but does not try what needs the failed step', async () => {
    const steps = [step('build', fails('no')), step('browser', holds(), 'build'), step('docs', holds())];
    const { text, last, isWell } = await run(steps);
    expect(text).toContain('\nnot run: The browser: it needs "The build", which failed\n');
    expect(last).toBe('1 passed, 1 failed');
    expect(isWell).toBe(false);
  });

  test('counts a step that throws as failed, with its stack', async () => {
    const broken: Step = { id: 'x', title: 'X', work: () => Promise.reject(new Error('a bug')) };
    const { last, text } = await run([broken, step('types', holds())]);
    expect(last).toBe('1 passed, 1 failed');
    expect(text).toContain('Error: a bug');
  });

  test('says what was not run and why; in CI that fails', async () => {
    const steps = [step('browser', cannotRun('there is none'))];
    const relaxed = await run(steps);
    expect(relaxed.lines.slice(-2)).toEqual(['not run: The browser: there is none', '0 passed, 0 failed']);
    expect(relaxed.isWell).toBe(true);
    const strict = await run(steps, { strict: true });
    expect(strict.last).toBe('0 passed, 1 failed');
    expect(strict.isWell).toBe(false);
  });

  test('takes only the steps asked for, with what they come after', async () => {
    const steps = [step('lint', holds()), step('build', holds()), step('browser', holds(), 'build')];
    expect((await run(steps, { only: ['browser'] })).last).toBe('2 passed, 0 failed');
    expect((await run(steps, { only: ['lint'] })).last).toBe('1 passed, 0 failed');
    await expect(run(steps, { only: ['lnt'] })).rejects.toThrow(
      'There is no step "lnt"; there are: lint, build',
    );
  });
});

describe('the count of a test run', () => {
  const report = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };

  test('takes the numbers of Vitest', () => {
    expect(countVitest({ ...report, numFailedTests: 2 }, 1)).toMatchObject({
      passed: 5,
      failed: 2,
      notRun: [],
    });
  });

  test('counts a failed run of Vitest without a failed test as one failure', () => {
    expect(countVitest(report, 1)).toMatchObject({ passed: 5, failed: 1 });
  });

  test('reports skipped tests and a run without tests', () => {
    const assertionResults = [
      { status: 'passed', fullName: 'one that ran' },
      { status: 'skipped', fullName: 'needs a program, where it is installed' },
    ];
    const skipped = { ...report, numPendingTests: 1, testResults: [{ assertionResults }] };
    expect(countVitest(skipped, 0).notRun).toEqual([
      'skipped tests: 1; needs a program, where it is installed',
    ]);
    expect(countVitest({ ...report, numPassedTests: 0 }, 0)).toMatchObject({ passed: 0, failed: 1 });
  });

  test('counts a test of Playwright in every project, and names one that held only at its second try', () => {
    const spec = (projectName: string, status: string) => ({
      title: `it is ${status}`,
      tests: [{ projectName, status }],
    });
    const inner = { specs: [spec('phone', 'expected'), spec('phone', 'flaky'), spec('phone', 'skipped')] };
    const suites = [{ specs: [spec('reader', 'expected')], suites: [inner] }];
    const config = { projects: [{ name: 'reader' }, { name: 'phone' }] };
    expect(countPlaywright({ config, suites }, 0)).toEqual({
      passed: 3,
      failed: 0,
      notRun: ['skipped tests: 1'],
      said: 'Held only at the second try: it is flaky',
    });
  });

  test('counts a run of Playwright without any test as one failure', () => {
    expect(countPlaywright({ config: { projects: [{ name: 'reader' }] }, suites: [] }, 1)).toMatchObject({
      passed: 0,
      failed: 1,
    });
  });

  test('fails a project of Playwright that has no test', () => {
    const suites = [{ specs: [{ title: 'it is', tests: [{ projectName: 'reader', status: 'expected' }] }] }];
    const config = { projects: [{ name: 'reader' }, { name: 'phone' }] };
    expect(countPlaywright({ config, suites }, 0)).toMatchObject({
      passed: 1,
      failed: 1,
      said: 'The browser project "phone" has no test.',
    });
  });
});
