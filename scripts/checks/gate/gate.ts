import { cannotRun, fails, type Outcome } from './outcome.ts';

/** One thing that the gate looks at. */
export interface Step {
  /** What a developer writes after `--only`. */
  id: string;
  title: string;
  /** The step that must have held before this one can be tried. */
  after?: string;
  work(): Promise<Outcome> | Outcome;
}

export interface GateOptions {
  steps: Step[];
  /** Ids of the steps to take, with those they come after; all where absent. */
  only?: string[] | undefined;
  /** Whether a step that can't be tried fails the gate. */
  strict: boolean;
  print(line: string): void;
}

function chosen(steps: Step[], only: string[]): Step[] {
  const wanted = new Set(only);
  for (const id of only) if (!steps.some((step) => step.id === id)) throw new Error(unknownStep(steps, id));
  for (const { id, after } of [...steps].reverse()) if (after && wanted.has(id)) wanted.add(after);
  return steps.filter(({ id }) => wanted.has(id));
}

function unknownStep(steps: Step[], id: string): string {
  return `There is no step "${id}"; there are: ${steps.map((step) => step.id).join(', ')}.`;
}

async function take(step: Step, held: Set<string>, steps: Step[]): Promise<Outcome> {
  if (step.after && !held.has(step.after)) {
    const before = steps.find(({ id }) => id === step.after);
    return cannotRun(`it needs "${before?.title ?? step.after}", which failed`);
  }
  try {
    return await step.work();
  } catch (error) {
    return fails(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}

function resultLine(step: Step, { passed, failed, notRun }: Outcome, start: number): string {
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const calm = notRun.length > 0 ? '–' : '✓';
  const sign = failed > 0 ? '✗' : calm;
  const counts = passed + failed > 1 ? `, ${passed} passed, ${failed} failed` : '';
  return `  ${sign} ${step.title} (${seconds} s${counts})`;
}

/**
 * Takes the steps in order; one that fails does not hide a later one that does not need it. Prints what each found, then
 * what could not be tried and why, and at last `N passed, N failed` alone on a line. Resolves to whether all is well.
 */
export async function runGate({ steps, only, strict, print }: GateOptions): Promise<boolean> {
  const taken = only ? chosen(steps, only) : steps;
  const held = new Set<string>();
  const sum = { passed: 0, failed: 0 };
  const untried: string[] = [];
  for (const [index, step] of taken.entries()) {
    print(`  … ${step.title} (${index + 1} of ${taken.length})`);
    const start = performance.now();
    const outcome = await take(step, held, taken);
    sum.passed += outcome.passed;
    sum.failed += outcome.failed;
    untried.push(...outcome.notRun.map((reason) => `${step.title}: ${reason}`));
    if (outcome.failed === 0 && outcome.notRun.length === 0) held.add(step.id);
    if (outcome.said) print(outcome.said.replace(/^(?=.)/gm, '    '));
    print(resultLine(step, outcome, start));
  }
  print('');
  for (const line of untried) print(`not run: ${line}`);
  if (strict) sum.failed += untried.length;
  print(`${sum.passed} passed, ${sum.failed} failed`);
  return sum.failed === 0;
}
