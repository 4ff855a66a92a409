/** Who acts: an account with its role of the moment. `portal` is the portal itself (the seed, the clock). */
export interface Actor {
  accountId: string;
  role: 'author' | 'editor' | 'administrator' | 'portal';
}

/** `read` is to see what is not public; `redact` removes words or a picture for good. */
export type PublishingVerb = 'read' | 'write' | 'publish' | 'withdraw' | 'redact';

const allowed: Record<Actor['role'], readonly PublishingVerb[]> = {
  author: ['read', 'write'],
  editor: ['read', 'write', 'publish', 'withdraw'],
  administrator: ['read', 'write', 'publish', 'withdraw', 'redact'],
  portal: ['read', 'write', 'publish', 'withdraw'],
};

/** Whether a role may do this to items of any kind; a noun may be stricter, never laxer. A role that is not known may nothing. */
export function mayPublishing(actor: Actor, verb: PublishingVerb): boolean {
  const verbs: readonly PublishingVerb[] | undefined = allowed[actor.role];
  return verbs?.includes(verb) ?? false;
}
