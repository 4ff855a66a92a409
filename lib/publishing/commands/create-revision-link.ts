import 'server-only';
import { newId } from '#lib/core/ids';
import { isLanguage, type Language } from '#lib/core/languages';
import { failed, ok, type Result, refused } from '#lib/core/result';
import { newToken, tokenHash } from '#lib/core/tokens';
import { type Database, db, type RootDatabase } from '#lib/platform/db/client';
import { inTransaction, lockItem } from '#lib/platform/db/transaction';
import { type Actor, mayPublishing } from '../actor.ts';
import { contentMoment } from '../moment.ts';
import type { Noun } from '../noun.ts';
import { refuseActor } from '../refusal.ts';
import { visibleAtSql } from '../visible.ts';

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

const hoursOfLife = 72;

interface Pair {
  localizationId: string;
  revisionId: string;
  sharedRevisionId: string;
  isPublic: boolean;
}

/** The newest saved pair of a language; null where either was never saved. */
async function newestPair(
  transaction: Database,
  { itemId, language }: CreateRevisionLinkInput,
): Promise<Pair | null> {
  const { now } = await contentMoment(transaction);
  const rows = await transaction.$queryRaw<Pair[]>`
    select localization.id as "localizationId", revision.id as "revisionId", shared.id as "sharedRevisionId",
      exists (
        select from publication where publication.revision_id = revision.id
          and publication.shared_revision_id = shared.id and ${visibleAtSql(now)}
      ) as "isPublic"
    from localization
    join lateral (
      select id from revision where localization_id = localization.id order by number desc limit 1
    ) revision on true
    join lateral (
      select id from shared_revision where item_id = localization.item_id order by number desc limit 1
    ) shared on true
    where localization.item_id = ${itemId}::uuid and localization.language = ${language}::"Language"`;
  return rows[0] ?? null;
}

async function insertLink(
  transaction: Database,
  actor: Actor,
  { revisionId, sharedRevisionId }: Pair,
): Promise<CreatedRevisionLink> {
  const [linkId, token] = [newId(), newToken()];
  const rows = await transaction.$queryRaw<{ expiresAt: Date }[]>`
    insert into revision_link (id, token_hash, revision_id, shared_revision_id, created_by_id, expires_at)
    values (${linkId}::uuid, ${tokenHash(token)}, ${revisionId}::uuid, ${sharedRevisionId}::uuid,
      ${actor.accountId}::uuid, now() + make_interval(hours => ${hoursOfLife}::int))
    returning expires_at as "expiresAt"`;
  return { linkId, token, expiresAt: (rows[0]?.expiresAt ?? new Date()).toISOString() };
}

/**
 * Makes a link that shows the newest saved words of one language, and no others, to whoever holds it: for 72 hours, until
 * it is revoked, or until anything of that language becomes public or is withdrawn. What is public needs none. Only the
 * hash of its secret is kept.
 */
export async function createRevisionLink<Shared>(
  actor: Actor,
  input: CreateRevisionLinkInput,
  noun: Noun<Shared>,
  database: RootDatabase = db(),
): Promise<Result<CreatedRevisionLink>> {
  const { itemId, language } = input;
  if (!mayPublishing(actor, 'write')) return refuseActor(actor, 'write', itemId);
  return inTransaction(database, async (transaction) => {
    if (!isLanguage(language) || !(await lockItem(transaction, itemId)))
      return failed(refused('itemMissing'));
    if ((await transaction.item.count({ where: { id: itemId, kind: noun.kind } })) === 0)
      return failed(refused('itemMissing'));
    const pair = await newestPair(transaction, input);
    if (!pair) return failed(refused('revisionMissing', { language }));
    if (pair.isPublic) return failed(refused('alreadyPublic', { language }));
    const link = await insertLink(transaction, actor, pair);
    const details = { linkId: link.linkId, revisionId: pair.revisionId };
    await transaction.timelineEntry.create({
      data: {
        ...{ id: newId(), itemId, localizationId: pair.localizationId, kind: 'preview-link-made' },
        ...{ details, actorId: actor.accountId },
      },
    });
    return ok(link);
  });
}
