import 'server-only';
import type { Locale } from '#lib/i18n/locales';
import { type Database, db } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import type { ProposingPerson } from '../speaker-check-view.ts';

/** How many people are told at once; the others follow when these are answered. */
const mostPeople = 20;

/** Who proposed changes by a link that nobody decided yet, those who wait longest first; none for who may not decide. */
export async function listProposingPeople(
  actor: Actor,
  locale: Locale,
  database: Database = db(),
): Promise<ProposingPerson[]> {
  if (!mayPublishing(actor, 'publish')) return [];
  return database.$queryRaw<ProposingPerson[]>`
    select link.person_id as "itemId", coalesce(nullif(own.desk_title, ''), min(other.desk_title), '') as name,
      count(distinct proposal.id)::int as count
    from speaker_proposal proposal join speaker_link link on link.id = proposal.link_id
    join localization own on own.item_id = link.person_id and own.language = ${locale}::"Language"
    left join localization other on other.item_id = link.person_id and other.desk_title <> ''
    where proposal.decided_at is null and own.state <> 'archived'
    group by link.person_id, own.desk_title order by min(proposal.proposed_at), link.person_id limit ${mostPeople}`;
}
