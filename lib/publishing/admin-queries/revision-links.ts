import 'server-only';
import { isId } from '#lib/core/id-shape';
import type { Language } from '#lib/core/languages';
import { isToken, tokenHash } from '#lib/core/tokens';
import { type Database, Prisma } from '#lib/platform/db/client';
import type { ItemKind } from '../noun.ts';

/**
 * What a link must be to open anything: not revoked, within its time by the database's clock, made by somebody who may still
 * sign in, and older than nothing that became public or was withdrawn in its language.
 */
const isAliveSql = Prisma.sql`(
  link.revoked_at is null and link.expires_at > now()
  and exists (
    select from account creator where creator.id = link.created_by_id and creator.deactivated_at is null
  )
  and not exists (
    select from publication where publication.localization_id = localization.id
      and greatest(publication.created_at, publication.visible_from) > link.created_at
      and publication.visible_from <= now()
      and (publication.visible_until is null or publication.visible_until > publication.visible_from)
  )
  and not exists (
    select from state_change where state_change.localization_id = localization.id
      and state_change.changed_at > link.created_at and state_change.to_state in ('withdrawn', 'archived')
  )
)`;

const linksSql = Prisma.sql`
  revision_link link join revision on revision.id = link.revision_id
  join localization on localization.id = revision.localization_id
  join item on item.id = localization.item_id
  join shared_revision on shared_revision.id = link.shared_revision_id and shared_revision.item_id = item.id`;

/** A pair that the holder of a link may see. */
export interface LinkedPair {
  itemId: string;
  language: Language;
  title: string;
  summary: string;
  body: unknown;
  shared: unknown;
}

/** What a link shows: its pair and no other; null where it opens nothing, whatever the reason. */
export async function findLinkedPair(
  database: Database,
  token: string,
  kind: ItemKind,
): Promise<LinkedPair | null> {
  if (!isToken(token)) return null;
  const rows = await database.$queryRaw<LinkedPair[]>`
    select item.id as "itemId", localization.language, revision.title, revision.summary, revision.body,
      shared_revision.content as shared
    from ${linksSql}
    where link.token_hash = ${tokenHash(token)} and item.kind = ${kind}::"ItemKind" and ${isAliveSql}`;
  return rows[0] ?? null;
}

/** A link that still opens something. */
export interface LivingLink {
  linkId: string;
  language: Language;
  revisionNumber: number;
  createdBy: string;
  createdAt: Date;
  expiresAt: Date;
}

/** The links of an item that still open something, newest first. */
export async function listLivingLinks(
  database: Database,
  itemId: string,
  kind: ItemKind,
): Promise<LivingLink[]> {
  if (!isId(itemId)) return [];
  return database.$queryRaw<LivingLink[]>`
    select link.id as "linkId", localization.language, revision.number as "revisionNumber",
      account.display_name as "createdBy", link.created_at as "createdAt", link.expires_at as "expiresAt"
    from ${linksSql} join account on account.id = link.created_by_id
    where item.id = ${itemId}::uuid and item.kind = ${kind}::"ItemKind" and ${isAliveSql}
    order by link.created_at desc, link.id desc`;
}
