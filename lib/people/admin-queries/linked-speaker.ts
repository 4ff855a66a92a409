import 'server-only';
import { isToken, tokenHash } from '#lib/core/tokens';
import { type Database, Prisma } from '#lib/platform/db/client';

/** Whose link it is. */
export interface LinkedSpeaker {
  linkId: string;
  personId: string;
  /** The person, and whoever was merged into them: statements and programmes may name either. */
  personIds: string[];
  /** How often words were taken out of these records for good. */
  redactions: number;
  expiresAt: Date;
}

/** What a link must be to open anything: not revoked, within its time, made by somebody who may still sign in. */
export const isAliveSql = Prisma.sql`(
  link.revoked_at is null and link.expires_at > now()
  and exists (
    select from account creator where creator.id = link.created_by_id and creator.deactivated_at is null
  )
  and exists (
    select from localization where localization.item_id = link.person_id and localization.state <> 'archived'
  )
)`;

/** Whom a link is for; null where it opens nothing, whatever the reason. The link is the right. */
export async function findLinkedSpeaker(database: Database, token: unknown): Promise<LinkedSpeaker | null> {
  if (!isToken(token)) return null;
  const rows = await database.$queryRaw<LinkedSpeaker[]>`
    select link.id as "linkId", link.person_id as "personId", link.expires_at as "expiresAt",
      array(select item_id::text from person
        where item_id = link.person_id or merged_into_id = link.person_id) as "personIds",
      (select count(*)::int from redaction join person on person.item_id = redaction.item_id
        where redaction.medium_id is null
          and (person.item_id = link.person_id or person.merged_into_id = link.person_id)) as redactions
    from speaker_link link where link.token_hash = ${tokenHash(token)} and ${isAliveSql}`;
  return rows[0] ?? null;
}
