import 'server-only';
import type { Language } from '#lib/core/languages';
import { isToken, tokenHash } from '#lib/core/tokens';
import type { Database } from '#lib/platform/db/client';
import { contentMoment } from '../moment.ts';
import type { ItemKind } from '../noun.ts';
import { visibleAtSql } from '../visible.ts';

/** What may be told of a link to whoever holds it, also once it opens nothing. */
export interface MadeLink {
  language: Language;
  /** Under which the public reads that language now; null where it reads none. */
  publicSlug: string | null;
}

/** A link that somebody made once, whether or not it still opens anything; null where nobody ever made it. */
export async function findMadeLink(
  database: Database,
  token: string,
  kind: ItemKind,
): Promise<MadeLink | null> {
  if (!isToken(token)) return null;
  const { now } = await contentMoment(database);
  const rows = await database.$queryRaw<MadeLink[]>`
    select localization.language, case when exists (
        select from publication where publication.localization_id = localization.id and ${visibleAtSql(now)}
      ) then localization.slug end as "publicSlug"
    from revision_link link join revision on revision.id = link.revision_id
    join localization on localization.id = revision.localization_id
    join item on item.id = localization.item_id
    where link.token_hash = ${tokenHash(token)} and item.kind = ${kind}::"ItemKind"`;
  return rows[0] ?? null;
}
