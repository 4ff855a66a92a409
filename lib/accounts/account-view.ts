import type { Role } from './account.ts';

/** What can happen to an account. */
export const accountEventKinds = [
  'set_up',
  'invited',
  'link_made',
  'signed_in',
  'sign_in_refused',
  'signed_out',
  'session_revoked',
  'sessions_revoked',
  'password_chosen',
  'password_changed',
  'password_change_refused',
  'display_name_changed',
  'email_changed',
  'role_changed',
  'deactivated',
  'reactivated',
] as const;

export type AccountEventKind = (typeof accountEventKinds)[number];

/** One of one's own open sessions. Moments are ISO 8601, UTC. */
export interface OwnSession {
  sessionId: string;
  /** Such as `Firefox, Windows`; empty where the browser did not say. */
  device: string;
  /** The network that it signed in from: an IPv4 address or an IPv6 /64. */
  client: string;
  createdAt: string;
  lastSeenAt: string;
  /** Whether it is the one that asks. */
  isThis: boolean;
}

/** `invited`: has not chosen a password yet. */
export type ColleagueState = 'active' | 'invited' | 'deactivated';

/** Somebody with an account, as administrators see them. */
export interface Colleague {
  accountId: string;
  name: string;
  displayName: string;
  role: Role;
  email: string | null;
  state: ColleagueState;
  /** When one of their sessions was last used; null where they have none. ISO 8601, UTC. */
  lastSeenAt: string | null;
}

/** Something that happened to an account. */
export interface ColleagueEvent {
  id: string;
  kind: AccountEventKind;
  /** Who did it; null for the portal itself, the command line, or somebody unknown. */
  by: string | null;
  /** ISO 8601, UTC. */
  at: string;
}
