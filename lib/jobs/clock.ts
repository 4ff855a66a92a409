import 'server-only';
import { isDatabaseUnreachable } from '#lib/platform/db/connection';
import { log } from '#lib/platform/log/log';
import { publishDueItems } from '#lib/publishing/commands/publish-due-items';
import { settle } from './effects.ts';

const tickMs = 1_000;
const key = Symbol.for('umut.clock');
type Holder = { [key]?: NodeJS.Timeout };
const holder = globalThis as Holder;

let isBusy = false;
let wasUnreachable = false;

async function tick(): Promise<void> {
  if (isBusy) return;
  isBusy = true;
  try {
    await publishDueItems();
    await settle(null);
    wasUnreachable = false;
  } catch (error) {
    const isUnreachable = isDatabaseUnreachable(error);
    if (!isUnreachable || !wasUnreachable)
      log().warn({ error }, 'the clock could not do what is due; it goes on');
    wasUnreachable = isUnreachable;
  } finally {
    isBusy = false;
  }
}

/** Does once a second what came due or was left by a crash. It never decides what readers see. Starts once a process. */
export function startClock(): void {
  if (holder[key]) return;
  holder[key] = setInterval(() => void tick(), tickMs).unref();
}
