import 'server-only';
import type { Language } from '#lib/core/languages';
import type { Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '../actor.ts';
import type { Noun } from '../noun.ts';

export interface CreateRevisionLinkInput {
  itemId: string;
  language: Language;
}

export interface CreatedRevisionLink {
  linkId: string;
  /** The secret part of the address, told this once. */
  token: string;
  /** ISO 8601, UTC. */
  expiresAt: string;
}

/** Makes a link. */
export async function createRevisionLink<Shared>(
  _actor: Actor,
  _input: CreateRevisionLinkInput,
  _noun: Noun<Shared>,
  _database: RootDatabase = db(),
): Promise<Result<CreatedRevisionLink>> {
  throw new Error('not written yet');
}
