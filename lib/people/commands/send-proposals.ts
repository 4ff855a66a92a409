import 'server-only';
import { newId } from '#lib/core/ids';
import { type Language, languages } from '#lib/core/languages';
import { cleanLine, cleanLines } from '#lib/core/plain-text';
import { conflict, failed, invalid, ok, type Problem, type Result, refused } from '#lib/core/result';
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
  type WordsKind,
} from '../proposal-input.ts';
import { shownDigest } from '../shown-words.ts';

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

const clean = ({ names, biographies, posts, other, ...rest }: ProposalsInput): ProposalsInput => ({
  names: { ky: cleanLine(names.ky).trim(), ru: cleanLine(names.ru).trim(), en: cleanLine(names.en).trim() },
  biographies: {
    ky: cleanLines(biographies.ky),
    ru: cleanLines(biographies.ru),
    en: cleanLines(biographies.en),
  },
  ...{ posts: cleanLines(posts), other: cleanLines(other), ...rest },
});

/** A text of the form. */
interface SentText {
  kind: WordsKind;
  language: Language | null;
  field: string;
  words: string;
}

/** The texts of a form that are not what it showed. */
function changedTexts({ names, biographies, posts, other, seen }: ProposalsInput): SentText[] {
  const ofPerson = languages.flatMap((language) => [
    { kind: 'name' as const, language, words: names[language], shown: seen.names[language] },
    { kind: 'biography' as const, language, words: biographies[language], shown: seen.biographies[language] },
  ]);
  const changed = ofPerson
    .filter(({ words, shown }) => shownDigest(words) !== shown)
    .map(({ kind, language, words }) => ({ kind, language, words, field: fieldOf(kind, language) }));
  const notes = { posts, other };
  const said = (['posts', 'other'] as const).filter((kind) => notes[kind] !== '');
  return [...changed, ...said.map((kind) => ({ kind, language: null, words: notes[kind], field: kind }))];
}

function lengthProblems(texts: SentText[]): Problem[] {
  return texts
    .filter(({ kind, words }) => words.length > longestProposal[kind])
    .map(({ kind, field }) =>
      invalid('proposalTooLong', { field, params: { longest: longestProposal[kind] } }),
    );
}

/** What a form says other than the portal holds; a name that was emptied is no proposal. */
async function newOf(
  database: Database,
  personId: string,
  texts: SentText[],
  consents: ProposalsInput['consents'],
): Promise<NewProposal[]> {
  const kept = await findNewestWords(database, personId, 'person');
  const given = await findConsents(database, personId);
  const isNew = ({ kind, language, words }: SentText): boolean => {
    if (!language) return true;
    const held = kept?.languages[language].words;
    if (kind === 'name') return words !== '' && words !== held?.title;
    return held !== undefined && words !== cleanLines(textOfBiography(held.body));
  };
  const answers = consentKinds.flatMap((kind) => {
    const agrees = consents[kind] === '' ? null : consents[kind] === 'yes';
    return agrees === null || agrees === given[kind] ? [] : [{ kind, language: null, words: '', agrees }];
  });
  const told = texts
    .filter(isNew)
    .map(({ kind, language, words }) => ({ kind, language, words, agrees: null }));
  return [...told, ...answers];
}

/**
 * Records what somebody proposes by their link, for an officer to decide; nothing else changes. Only what differs from what the
 * portal holds is a proposal, and a link has one set of them open at a time. A form from before a redaction is a conflict.
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
  const texts = changedTexts(sent);
  const problems = lengthProblems(texts);
  if (problems.length > 0) return failed(...problems);
  return inTransaction(database, async (transaction) => {
    await lockItem(transaction, speaker.personId);
    const alive = await findLinkedSpeaker(transaction, token);
    if (!alive) return failed(refused('selfCheckGone'));
    const { linkId, personId, redactions } = alive;
    // What the form showed may hold what was taken out since.
    if (redactions !== sent.redactions) return failed(conflict('selfCheckOutdated'));
    // Of a record that is merged meanwhile two could hold different locks.
    await transaction.$queryRaw`select id from speaker_link where id = ${linkId}::uuid for update`;
    if ((await transaction.speakerProposal.count({ where: { linkId, decidedAt: null } })) > 0)
      return failed(refused('proposalsOpen'));
    const fresh = await newOf(transaction, personId, texts, sent.consents);
    if (fresh.length === 0) return failed(invalid('nothingProposed'));
    await transaction.speakerProposal.createMany({
      data: fresh.map((proposal) => ({ id: newId(), linkId, ...proposal })),
    });
    return ok({ count: fresh.length });
  });
}
