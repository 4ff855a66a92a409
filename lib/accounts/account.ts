import type { Actor } from '#lib/publishing/actor';

/** The roles that somebody can have, from the least to the most; the portal's own is not among them. */
export const roles = ['author', 'editor', 'administrator'] as const;

export type Role = (typeof roles)[number];

/** Who is signed in, as the desk knows them at this request. */
export interface DeskActor extends Actor {
  role: Role;
  /** What they type to sign in. */
  name: string;
  displayName: string;
  sessionId: string;
}

/** A session ends at the latest after seven days, and after a day in which it was not used. */
export const sessionLimits = { longestSeconds: 7 * 86_400, idleSeconds: 86_400 } as const;

export type LinkPurpose = 'setup' | 'invitation' | 'password_reset';

/** For how long a one-time link works, in seconds. */
export const linkSeconds: Record<LinkPurpose, number> = {
  setup: 24 * 3_600,
  invitation: 72 * 3_600,
  password_reset: 3_600,
};

const linkPages: Record<LinkPurpose, string> = {
  setup: 'setup',
  invitation: 'password',
  password_reset: 'password',
};

/** The path of a one-time link. The secret stands in the query, because paths are logged. */
export function linkPath(locale: string, purpose: LinkPurpose, secret: string): string {
  return `/${locale}/sign-in/${linkPages[purpose]}?link=${secret}`;
}

export function isRole(value: unknown): value is Role {
  return roles.some((role) => role === value);
}

const nameShape = /^[a-z0-9](?:[a-z0-9._-]{0,38}[a-z0-9])?$/;

/** The one spelling of a typed name: compatible forms become one, capitals small, space around it goes. */
export function normalisedName(typed: string): string {
  return typed.normalize('NFKC').trim().toLowerCase();
}

/** Whether a normalised name can be one: Latin letters, digits and . _ - between them, at most 40. */
export function isName(name: string): boolean {
  return nameShape.test(name);
}
