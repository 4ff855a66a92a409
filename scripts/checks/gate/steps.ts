import { buildPortal } from '#scripts/portal/build-portal';
import { checkBuiltStyles } from '../css/built-styles.ts';
import { checkDependencies } from '../dependencies.ts';
import { allowedCopies } from '../messages/allowed-copies.ts';
import { checkMessages } from '../messages/check-messages.ts';
import { checkPackages } from '../packages.ts';
import { checkSizesAndNames } from '../sizes.ts';
import { provideBrowser } from './browser.ts';
import { provideCalendarProgram } from './calendar-program.ts';
import type { Step } from './gate.ts';
import { cannotRun, holds, outcomeOf } from './outcome.ts';
import { runPlaywright, runVitest } from './test-runs.ts';
import { checkout, checkWith } from './tool.ts';

const say = (line: string) => console.log(`    ${line}`);

/** What needs neither a build nor a browser. */
export const quickSteps: Step[] = [
  {
    id: 'lint',
    title: 'Format and lint',
    work: () => checkWith(['biome', 'ci', '--error-on-warnings', '--colors=off']),
  },
  { id: 'types', title: 'Types', work: () => checkWith(['next', 'typegen'], ['tsc', '--noEmit']) },
  {
    id: 'schema',
    title: 'Database schema',
    work: () => checkWith(['prisma', 'format', '--check'], ['prisma', 'validate']),
  },
  {
    id: 'rooms',
    title: 'Dependency rules',
    work: async () => outcomeOf(await checkDependencies(checkout)),
  },
  {
    id: 'architecture',
    title: 'Architecture tests, with planted violations',
    work: () => runVitest('architecture'),
  },
  { id: 'unused', title: 'Unused code', work: () => checkWith(['knip'], ['knip', '--production']) },
  {
    id: 'messages',
    title: 'Message keys',
    work: () => outcomeOf(checkMessages(checkout, allowedCopies)),
  },
  { id: 'sizes', title: 'Sizes and names', work: () => outcomeOf(checkSizesAndNames(checkout)) },
  { id: 'packages', title: 'Packages', work: () => outcomeOf(checkPackages(checkout)) },
  {
    id: 'unit',
    title: 'Unit tests',
    work: async () => {
      await provideCalendarProgram(say);
      return runVitest('unit');
    },
  },
  {
    id: 'integration',
    title: 'Integration tests, on PostgreSQL',
    work: () => runVitest('integration'),
  },
];

/** All of it. */
export const allSteps: Step[] = [
  ...quickSteps,
  {
    id: 'build',
    title: 'Build',
    work: async () => {
      await buildPortal();
      return holds();
    },
  },
  {
    id: 'styles',
    title: 'Styles for old browsers',
    after: 'build',
    work: () => outcomeOf(checkBuiltStyles(checkout)),
  },
  {
    id: 'browser',
    title: 'Browser journeys',
    after: 'build',
    work: async () => {
      const found = await provideBrowser(say);
      return found.executable === null ? cannotRun(found.reason) : runPlaywright(found.executable);
    },
  },
];
