import 'server-only';
import type { Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '../actor.ts';
import type { Noun } from '../noun.ts';

export interface RevokeRevisionLinkInput {
  itemId: string;
  linkId: string;
}

export interface RevokedRevisionLink {
  linkId: string;
}

/** Ends a link. */
export async function revokeRevisionLink<Shared>(
  _actor: Actor,
  _input: RevokeRevisionLinkInput,
  _noun: Noun<Shared>,
  _database: RootDatabase = db(),
): Promise<Result<RevokedRevisionLink>> {
  throw new Error('not written yet');
}
