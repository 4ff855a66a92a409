import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { clearPortalEnvironment } from '../portal-environment.ts';
import { runGate, type Step } from './gate.ts';
import { reports } from './tool.ts';

const quiet = { NEXT_TELEMETRY_DISABLED: '1', CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' };

/** Takes the steps that the command line asks for, all without `--only`, and sets the exit code. */
export async function runSteps(steps: Step[]): Promise<void> {
  const { CI: ci } = process.env;
  clearPortalEnvironment(process.env);
  Object.assign(process.env, quiet);
  mkdirSync(reports, { recursive: true });
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const isWell = await runGate({
    steps,
    only: values.only?.split(','),
    strict: ci !== undefined && ci !== '' && ci !== 'false',
    print: (line) => console.log(line),
  });
  process.exitCode = isWell ? 0 : 1;
}
