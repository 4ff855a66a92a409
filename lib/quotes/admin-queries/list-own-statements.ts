import 'server-only';
import type { Language } from '#lib/core/languages';
import { findLinkedSpeaker } from '#lib/people/admin-queries/linked-speaker';
import { type Database, db } from '#lib/platform/db/client';
import { blockText } from '#lib/publishing/body/block-text';
import type { Body } from '#lib/publishing/body/body';
import { statementsOf } from '#lib/publishing/body/body-references';
import { contentMoment } from '#lib/publishing/moment';
import { visibleAtSql } from '#lib/publishing/visible';
import type { OwnStatement } from '../own-statement-view.ts';

/** How many texts are looked through, those changed last first. */
const mostTexts = 100;

interface Row {
  language: Language;
  body: Body;
}

/** The newest words of each language that name somebody and that the public does not read as they are; none that were withdrawn. */
async function loadUnpublished(database: Database, personIds: string[]): Promise<Row[]> {
  const { now } = await contentMoment(database);
  return database.$queryRaw<Row[]>`
    select localization.language, newest.body from localization
    join lateral (
      select body from (
        select content -> 'body' as body, 0 as place from working_draft
        where working_draft.localization_id = localization.id
        union all (
          select body, 1 from revision where revision.localization_id = localization.id
            and not exists (
              select from publication where publication.revision_id = revision.id and ${visibleAtSql(now)}
            )
            and revision.number = (select max(number) from revision last where last.localization_id = localization.id)
        )
      ) words order by place limit 1
    ) newest on true
    where localization.state not in ('withdrawn', 'archived')
      and jsonb_path_query_array(newest.body, '$.content[*].attrs.personId') ?| ${personIds}::text[]
    order by localization.changed_at desc nulls last, localization.id limit ${mostTexts}`;
}

/** What texts that are not public have of the words of whoever holds a link; empty where it opens nothing. The link is the right. */
export async function listOwnStatements(token: string, database: Database = db()): Promise<OwnStatement[]> {
  const speaker = await findLinkedSpeaker(database, token);
  if (!speaker) return [];
  const rows = await loadUnpublished(database, speaker.personIds);
  const found = rows.flatMap(({ language, body }) =>
    statementsOf(body)
      .filter(({ attrs }) => speaker.personIds.includes(attrs.personId))
      .map((statement) => ({ language, words: blockText(statement), manner: statement.attrs.manner })),
  );
  const told = new Set<string>();
  return found.filter(({ language, words }) => {
    const key = `${language} ${words}`;
    const isNew = words.trim() !== '' && !told.has(key);
    told.add(key);
    return isNew;
  });
}
