import 'server-only';
import { isId } from '#lib/core/id-shape';
import { type Database, db } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { consentKinds } from '../proposal-input.ts';
import type { Consents, DeskChecks, Proposal, SpeakerLinkRow } from '../speaker-check-view.ts';
import { isAliveSql } from './linked-speaker.ts';

/** How many decided proposals the desk shows. */
const mostDecided = 20;

const fields = { id: true, kind: true, language: true, words: true, agrees: true, proposedAt: true } as const;

type Row = Pick<Proposal, 'kind' | 'language' | 'words' | 'agrees'> & { id: string; proposedAt: Date };

const toProposal = ({ id, kind, language, words, agrees, proposedAt }: Row): Proposal => ({
  ...{ proposalId: id, kind, language, words, agrees, proposedAt: proposedAt.toISOString() },
});

/** What a person agreed to or refused: the latest of their answers. A consent holds once it is accepted, a refusal at once. */
export async function findConsents(database: Database, personId: string): Promise<Consents> {
  const rows = await database.speakerProposal.findMany({
    where: {
      link: { personId },
      kind: { in: [...consentKinds] },
      OR: [{ isAccepted: true }, { agrees: false }],
    },
    orderBy: [{ proposedAt: 'asc' }, { id: 'asc' }],
    select: { kind: true, agrees: true },
  });
  const given = new Map(rows.map(({ kind, agrees }) => [kind, agrees]));
  const [portrait, slides, recording] = consentKinds.map((kind) => given.get(kind) ?? null);
  return { portrait: portrait ?? null, slides: slides ?? null, recording: recording ?? null };
}

/** What came by the links that `where` names and nobody decided yet, the oldest first. */
export async function listOpenProposals(
  database: Database,
  where: { linkId: string } | { link: { personId: string } },
): Promise<Proposal[]> {
  const rows = await database.speakerProposal.findMany({
    where: { ...where, decidedAt: null },
    orderBy: [{ proposedAt: 'asc' }, { kind: 'asc' }, { language: 'asc' }, { id: 'asc' }],
    select: fields,
  });
  return rows.map(toProposal);
}

async function listDecided(database: Database, personId: string): Promise<DeskChecks['decided']> {
  const rows = await database.speakerProposal.findMany({
    where: { link: { personId }, decidedAt: { not: null } },
    orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }],
    take: mostDecided,
    select: { ...fields, isAccepted: true, decidedAt: true, decidedBy: { select: { displayName: true } } },
  });
  return rows.map(({ isAccepted, decidedAt, decidedBy, ...row }) => ({
    ...toProposal(row),
    isAccepted: isAccepted === true,
    decidedBy: decidedBy?.displayName ?? '',
    decidedAt: (decidedAt ?? row.proposedAt).toISOString(),
  }));
}

async function listLinks(database: Database, personId: string): Promise<SpeakerLinkRow[]> {
  const rows = await database.$queryRaw<
    { linkId: string; createdBy: string; createdAt: Date; expiresAt: Date }[]
  >`
    select link.id as "linkId", account.display_name as "createdBy", link.created_at as "createdAt",
      link.expires_at as "expiresAt"
    from speaker_link link join account on account.id = link.created_by_id
    where link.person_id = ${personId}::uuid and ${isAliveSql} order by link.created_at desc, link.id desc`;
  return rows.map(({ createdAt, expiresAt, ...link }) => ({
    ...{ ...link, createdAt: createdAt.toISOString(), expiresAt: expiresAt.toISOString() },
  }));
}

/** The links, proposals and consents of a person; null where there is no such person. */
export async function findDeskChecks(
  actor: Actor,
  personId: string,
  database: Database = db(),
): Promise<DeskChecks | null> {
  if (!mayPublishing(actor, 'read') || !isId(personId)) return null;
  if ((await database.person.count({ where: { itemId: personId } })) === 0) return null;
  return {
    links: await listLinks(database, personId),
    open: await listOpenProposals(database, { link: { personId } }),
    decided: await listDecided(database, personId),
    consents: await findConsents(database, personId),
  };
}
