import 'server-only';
import { type Database, Prisma } from '#lib/platform/db/client';
import type { Replay } from './replay.ts';

/** Opens what is written once to this transaction, and to no other. */
export async function openForRedaction(transaction: Database): Promise<void> {
  await transaction.$executeRaw`select set_config('umut.redaction', 'on', true)`;
}

/** Rows that a replay holds, as a table `given`. */
export const rowsOf = (list: readonly unknown[], columns: string): Prisma.Sql =>
  Prisma.sql`jsonb_to_recordset(${JSON.stringify(list)}::jsonb) as given(${Prisma.raw(columns)})`;

/**
 * Writes into rows what a replay says that they hold; rows that are not there are none of its business, and those that hold it
 * already stay untouched. Returns how many it changed. The transaction is open for redaction.
 */
export async function applyReplay(transaction: Database, replay: Replay): Promise<number> {
  let count = 0;
  for (const statement of statementsOf(replay)) count += await transaction.$executeRaw(statement);
  return count;
}

function statementsOf(replay: Replay): Prisma.Sql[] {
  return [...ofVersions(replay), ...ofSurroundings(replay)];
}

function ofVersions(replay: Replay): Prisma.Sql[] {
  return [
    Prisma.sql`
      update revision set title = given.title, summary = given.summary, body = given.body, texts = given.texts,
        digest = given.digest
      from ${rowsOf(replay.revisions, 'id uuid, title text, summary text, body jsonb, texts jsonb, digest text')}
      where revision.id = given.id and (revision.title, revision.summary, revision.body, revision.texts, revision.digest)
        is distinct from (given.title, given.summary, given.body, given.texts, given.digest)`,
    Prisma.sql`
      update revision set checks = given.checks from ${rowsOf(replay.checks, 'id uuid, checks jsonb')}
      where revision.id = given.id and revision.checks is distinct from given.checks`,
    Prisma.sql`
      update shared_revision set content = given.content, digest = given.digest
      from ${rowsOf(replay.sharedRevisions, 'id uuid, content jsonb, digest text')}
      where shared_revision.id = given.id and shared_revision.content is distinct from given.content`,
    Prisma.sql`
      update programme_release set content = given.content, digest = given.digest
      from ${rowsOf(replay.releases, 'id uuid, content jsonb, digest text')}
      where programme_release.id = given.id and programme_release.content is distinct from given.content`,
    Prisma.sql`
      update state_change set public_reason = given."publicReason"
      from ${rowsOf(replay.stateChanges, 'id uuid, "publicReason" text')}
      where state_change.id = given.id and state_change.public_reason is distinct from given."publicReason"`,
    Prisma.sql`
      update timeline_entry set details = given.details from ${rowsOf(replay.timeline, 'id uuid, details jsonb')}
      where timeline_entry.id = given.id and timeline_entry.details is distinct from given.details`,
    Prisma.sql`
      update approval set reason = given.reason from ${rowsOf(replay.approvals, 'id uuid, reason text')}
      where approval.id = given.id and approval.reason is distinct from given.reason`,
  ];
}

/** What stands around the versions of an item. */
function ofSurroundings(replay: Replay): Prisma.Sql[] {
  return [
    Prisma.sql`
      update removal_request set contact = given.contact, words = given.words
      from ${rowsOf(replay.requests, 'id uuid, contact text, words text')}
      where removal_request.id = given.id
        and (removal_request.contact, removal_request.words) is distinct from (given.contact, given.words)`,
    Prisma.sql`
      update medium_text set alt = given.alt, credit = given.credit
      from ${rowsOf(replay.mediumTexts, '"mediumId" uuid, language "Language", alt text, credit text')}
      where medium_text.medium_id = given."mediumId" and medium_text.language = given.language
        and (medium_text.alt, medium_text.credit) is distinct from (given.alt, given.credit)`,
    Prisma.sql`
      update medium set file_name = given."fileName", licence = coalesce(given.licence, medium.licence)
      from ${rowsOf(replay.media, 'id uuid, "fileName" text, licence text')}
      where medium.id = given.id and (medium.file_name, medium.licence)
        is distinct from (given."fileName", coalesce(given.licence, medium.licence))`,
    Prisma.sql`
      update consent set guardian = given.guardian, scope = given.scope
      from ${rowsOf(replay.consents, 'id uuid, guardian text, scope text')}
      where consent.id = given.id
        and (consent.guardian, consent.scope) is distinct from (given.guardian, given.scope)`,
    Prisma.sql`
      update speaker_proposal set words = given.words from ${rowsOf(replay.proposals, 'id uuid, words text')}
      where speaker_proposal.id = given.id and speaker_proposal.words is distinct from given.words`,
    Prisma.sql`
      update front_slot set heading = given.heading, words = given.words, link_label = given."linkLabel",
        link_address = given."linkAddress"
      from ${rowsOf(replay.frontSlots, 'id uuid, heading text, words text, "linkLabel" text, "linkAddress" text')}
      where front_slot.id = given.id
        and (front_slot.heading, front_slot.words, front_slot.link_label, front_slot.link_address)
        is distinct from (given.heading, given.words, given."linkLabel", given."linkAddress")`,
    Prisma.sql`
      update appointment_post set post = given.post
      from ${rowsOf(replay.posts ?? [], '"appointmentId" uuid, language "Language", post text')}
      where appointment_post.appointment_id = given."appointmentId" and appointment_post.language = given.language
        and appointment_post.post is distinct from given.post`,
  ];
}
