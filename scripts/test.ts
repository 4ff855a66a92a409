import { runSteps } from '#scripts/checks/gate/run';
import { allSteps } from '#scripts/checks/gate/steps';
import { runCommand } from '#scripts/portal/run-command';

await runCommand(() => runSteps(allSteps));
