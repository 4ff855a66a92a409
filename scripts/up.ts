import { runCommand } from '#scripts/portal/run-command';
import { runPortal } from '#scripts/portal/run-portal';

await runCommand(() => runPortal('up'));
