import 'server-only';
import { isDatabaseUnreachable } from '#lib/platform/db/connection';
import { log } from '#lib/platform/log/log';
import { type Sweep, sweeps } from './sweeps.ts';

const key = Symbol.for('umut.clock');
type Holder = { [key]?: true };
const holder = globalThis as Holder;

let wasUnreachable = false;

async function run({ name, run: work }: Sweep): Promise<void> {
  try {
    await work();
    wasUnreachable = false;
  } catch (error) {
    const isUnreachable = isDatabaseUnreachable(error);
    if (!isUnreachable || !wasUnreachable)
      log().warn({ error, sweep: name }, 'the clock could not do what is due; it goes on');
    wasUnreachable = isUnreachable;
  }
}

/** One sweep never meets itself: what takes longer than its interval skips the next. */
function repeat(sweep: Sweep): void {
  let isBusy = false;
  const tick = async (): Promise<void> => {
    if (isBusy) return;
    isBusy = true;
    await run(sweep);
    isBusy = false;
  };
  setInterval(() => void tick(), sweep.everyMs).unref();
}

/** Does what came due or was left by a crash, each sweep at its own interval. Starts once a process. */
export function startClock(): void {
  if (holder[key]) return;
  holder[key] = true;
  for (const sweep of sweeps) repeat(sweep);
}
