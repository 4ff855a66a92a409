/** Who acts: an account with its role of the moment. `portal` is the portal itself (the seed, the clock). */
export interface Actor {
  accountId: string;
  role: 'author' | 'editor' | 'administrator' | 'portal';
}

/** `redact` removes words or a picture for good. */
export type PublishingVerb = 'write' | 'publish' | 'withdraw' | 'redact';

const allowed: Record<Actor['role'], readonly PublishingVerb[]> = {
  author: ['write'],
  editor: ['write', 'publish', 'withdraw'],
  administrator: ['write', 'publish', 'withdraw', 'redact'],
  portal: ['write', 'publish', 'withdraw'],
};

/** Whether a role may do this to items of any kind; a noun may be stricter, never laxer. */
export function mayPublishing(actor: Actor, verb: PublishingVerb): boolean {
  return allowed[actor.role].includes(verb);
}
