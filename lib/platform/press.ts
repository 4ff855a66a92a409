import 'server-only';

/** The page store of this process, as the effects of a command see it. */
export interface Press {
  /**
   * Resolves when this instance serves nothing older than content version `upTo`: what is gone is deleted and
   * tombstoned, what depends on a change is stale, and the addresses that the change names are printed anew.
   * Never rejects because a page could not be printed: that page stays stale and is printed at its next request.
   */
  applyChanges(upTo: bigint): Promise<void>;
}

const key = Symbol.for('umut.press');
type Holder = { [key]?: Press | undefined };
const holder = globalThis as Holder;

/** The press of this process; undefined in scripts and tests, where running instances learn of changes by themselves. */
export function currentPress(): Press | undefined {
  return holder[key];
}

/** Called by the server once at its start, and with undefined when it stops. */
export function installPress(press: Press | undefined): void {
  holder[key] = press;
}
