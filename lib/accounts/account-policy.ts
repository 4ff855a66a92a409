import type { Actor } from '#lib/publishing/actor';

/** `administer`: invite people, change their roles, let them go, give them links. */
export type AccountVerb = 'administer';

/** Whether a role may do this to the accounts of others. What is one's own needs no right. */
export function mayAccounts({ role }: Pick<Actor, 'role'>, verb: AccountVerb): boolean {
  return verb === 'administer' && role === 'administrator';
}
