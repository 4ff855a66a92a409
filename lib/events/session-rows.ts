import 'server-only';
import type { Language } from '#lib/core/languages';
import { type Database, Prisma } from '#lib/platform/db/client';
import type { ShownPublication } from '#lib/publishing/freshness';
import type { ContentMoment } from '#lib/publishing/moment';
import { visibleAtSql } from '#lib/publishing/visible';

/** Everybody in the sessions of a release: as the index over releases has it. */
export const peopleOfRelease = Prisma.sql`jsonb_path_query_array(release.content, '$.sessions[*].people[*].personId')`;

/** The sessions of a person in one released programme, as they are stored. */
export interface SessionRow extends ShownPublication {
  title: string;
  slug: string;
  /** What the languages of the event share. */
  shared: unknown;
  sessions: unknown[];
}

/** The sessions of a person, by all ids that stand for them, in the latest releases of events that the public sees in a language. */
export async function findSessionRows(
  database: Database,
  personIds: string[],
  language: Language,
  { now }: Pick<ContentMoment, 'now'>,
): Promise<SessionRow[]> {
  return database.$queryRaw<SessionRow[]>`
    select publication.item_id as "itemId", publication.localization_id as "localizationId",
      publication.visible_until as "visibleUntil", revision.title, localization.slug, shared.content as shared,
      jsonb_path_query_array(release.content, '$.sessions[*] ? (@.people[*].personId == $ids[*])',
        jsonb_build_object('ids', ${personIds}::text[])) as sessions
    from programme_release release
    join publication on publication.item_id = release.event_id and publication.kind = 'event'
      and publication.language = ${language}::"Language" and ${visibleAtSql(now)}
    join revision on revision.id = publication.revision_id
    join shared_revision shared on shared.id = publication.shared_revision_id
    join localization on localization.id = publication.localization_id
    where ${peopleOfRelease} ?| ${personIds}::text[] and not exists (
      select from programme_release later
      where later.event_id = release.event_id and later.number > release.number)`;
}

/** The latest publications of events that the public sees in a language and any release of whose programme named a person. */
export async function findNamingEvents(
  database: Database,
  personIds: string[],
  language: Language,
  { now }: Pick<ContentMoment, 'now'>,
  most: number,
): Promise<string[]> {
  const rows = await database.$queryRaw<{ id: string }[]>`
    select publication.id from publication
    join publication_event on publication_event.publication_id = publication.id
    where publication.kind = 'event' and publication.language = ${language}::"Language" and ${visibleAtSql(now)}
      and publication.item_id in (
        select release.event_id from programme_release release where ${peopleOfRelease} ?| ${personIds}::text[])
    order by publication_event.starts_at desc, publication.public_number desc limit ${most}`;
  return rows.map(({ id }) => id);
}
