import 'server-only';
import { hash, verify } from '@node-rs/argon2';

/** Hashes passwords and holds them against their hashes. Both reject with PasswordsBusy where too many wait already. */
export interface Passwords {
  /** Argon2id with its parameters and a salt of its own. */
  hash(password: string): Promise<string>;
  /**
   * Whether the password is the one behind `hashed`. Null stands for an account that is not there or has no password:
   * then a hash that no password fits is tried, so that the answer takes as long.
   */
  verify(hashed: string | null, password: string): Promise<boolean>;
}

/** A flood of attempts came; what waits longer than a person would is turned away at once. */
export class PasswordsBusy extends Error {
  override name = 'PasswordsBusy';
}

/** 19 MiB and two passes, what OWASP recommends as the least. Raising them leaves old hashes valid. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** One more would only make all wait: each takes a core and 19 MiB. */
const mostAtOnce = 2;
const mostWaiting = 100;
const waiting: (() => void)[] = [];
let running = 0;

async function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  if (waiting.length >= mostWaiting) throw new PasswordsBusy('too many passwords wait to be checked');
  if (running >= mostAtOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

let standIn: Promise<string> | undefined;

/** One spelling for a password that keyboards and systems send in several. */
function spelled(password: string): string {
  return password.normalize('NFC');
}

export const argonPasswords: Passwords = {
  hash: (password) => inTurn(() => hash(spelled(password), cost)),
  async verify(hashed, password) {
    standIn ??= hash(crypto.randomUUID(), cost);
    const stored = hashed ?? (await standIn);
    const fits = await inTurn(() => verify(stored, spelled(password)));
    return hashed !== null && fits;
  },
};
