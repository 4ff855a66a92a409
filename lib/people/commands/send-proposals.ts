import 'server-only';
import { newId } from '#lib/core/ids';
import { type Language, languages } from '#lib/core/languages';
import { cleanLine, cleanLines } from '#lib/core/plain-text';
import { failed, invalid, ok, type Problem, type Result, refused } from '#lib/core/result';
import { type Database, db, type RootDatabase } from '#lib/platform/db/client';
import { inTransaction, lockItem } from '#lib/platform/db/transaction';
import { type Allowance, rateLimits } from '#lib/platform/rate-limit/rate-limits';
import { findNewestWords } from '#lib/publishing/admin-queries/newest-words';
import { readBy } from '#lib/publishing/words-schema';
import { findLinkedSpeaker } from '../admin-queries/linked-speaker.ts';
import { findConsents } from '../admin-queries/proposals.ts';
import { textOfBiography } from '../biography.ts';
import {
  consentKinds,
  fieldOf,
  longestProposal,
  type ProposalKind,
  type ProposalsInput,
  proposalsSchema,
} from '../proposal-input.ts';

export interface SendProposalsInput {
  /** The secret of the link: it is the right. */
  token: string;
  /** The visitor's network, as the press tells it. */
  client: string;
  proposals: unknown;
}

interface NewProposal {
  kind: ProposalKind;
  language: Language | null;
  words: string;
  agrees: boolean | null;
}

/** Whoever mends a form sends it a few times; a machine soon waits. */
const perClient: Allowance = { name: 'self-check', attempts: 20, seconds: 3_600 };
const perLink: Allowance = { name: 'self-check-link', attempts: 40, seconds: 86_400 };

const clean = ({ names, biographies, posts, other, consents }: ProposalsInput): ProposalsInput => ({
  names: { ky: cleanLine(names.ky).trim(), ru: cleanLine(names.ru).trim(), en: cleanLine(names.en).trim() },
  biographies: {
    ky: cleanLines(biographies.ky),
    ru: cleanLines(biographies.ru),
    en: cleanLines(biographies.en),
  },
  ...{ posts: cleanLines(posts), other: cleanLines(other), consents },
});

function lengthProblems({ names, biographies, posts, other }: ProposalsInput): Problem[] {
  const texts = [
    ...languages.map((one) => ({ kind: 'name' as const, field: fieldOf('name', one), text: names[one] })),
    ...languages.map((one) => ({
      ...{ kind: 'biography' as const, field: fieldOf('biography', one), text: biographies[one] },
    })),
    { kind: 'posts' as const, field: 'posts', text: posts },
    { kind: 'other' as const, field: 'other', text: other },
  ];
  return texts
    .filter(({ kind, text }) => text.length > longestProposal[kind])
    .map(({ kind, field }) =>
      invalid('proposalTooLong', { field, params: { longest: longestProposal[kind] } }),
    );
}

/** What a form says other than the portal holds; a name that was emptied is no proposal. */
async function newOf(database: Database, personId: string, sent: ProposalsInput): Promise<NewProposal[]> {
  const kept = await findNewestWords(database, personId, 'person');
  const consents = await findConsents(database, personId);
  const said = (kind: ProposalKind, words: string, language: Language | null = null): NewProposal => ({
    ...{ kind, language, words, agrees: null },
  });
  const ofWords = languages.flatMap((language) => {
    const held = kept?.languages[language].words;
    const [name, biography] = [sent.names[language], sent.biographies[language]];
    const isNamed = name !== '' && name !== held?.title;
    const isTold = held !== undefined && biography !== cleanLines(textOfBiography(held.body));
    return [
      ...(isNamed ? [said('name', name, language)] : []),
      ...(isTold ? [said('biography', biography, language)] : []),
    ];
  });
  const notes = (['posts', 'other'] as const).flatMap((kind) => (sent[kind] ? [said(kind, sent[kind])] : []));
  const answers = consentKinds.flatMap((kind) => {
    const agrees = sent.consents[kind] === '' ? null : sent.consents[kind] === 'yes';
    return agrees === null || agrees === consents[kind] ? [] : [{ ...said(kind, ''), agrees }];
  });
  return [...ofWords, ...notes, ...answers];
}

/**
 * Records what somebody proposes by their link, for an officer to decide; nothing else changes. Only what differs from what the
 * portal holds is a proposal, and a link has one set of them open at a time.
 */
export async function sendProposals(
  { token, client, proposals }: SendProposalsInput,
  database: RootDatabase = db(),
): Promise<Result<{ count: number }>> {
  const limits = rateLimits(database);
  if ((await limits.take(perClient, client)) > 0) return failed(refused('tooManyProposals'));
  const speaker = await findLinkedSpeaker(database, token);
  if (!speaker) return failed(refused('selfCheckGone'));
  if ((await limits.take(perLink, speaker.linkId)) > 0) return failed(refused('tooManyProposals'));
  const read = readBy<ProposalsInput>(proposalsSchema, proposals);
  if (!read.ok) return read;
  const sent = clean(read.value);
  const problems = lengthProblems(sent);
  if (problems.length > 0) return failed(...problems);
  return inTransaction(database, async (transaction) => {
    await lockItem(transaction, speaker.personId);
    const alive = await findLinkedSpeaker(transaction, token);
    if (!alive) return failed(refused('selfCheckGone'));
    const { linkId, personId } = alive;
    if ((await transaction.speakerProposal.count({ where: { linkId, decidedAt: null } })) > 0)
      return failed(refused('proposalsOpen'));
    const fresh = await newOf(transaction, personId, sent);
    if (fresh.length === 0) return failed(invalid('nothingProposed'));
    await transaction.speakerProposal.createMany({
      data: fresh.map((proposal) => ({ id: newId(), linkId, ...proposal })),
    });
    return ok({ count: fresh.length });
  });
}
