import { buildPortal } from '#scripts/portal/build-portal';
import { runCommand } from '#scripts/portal/run-command';

await runCommand(() => buildPortal());
