import { findDeskPerson } from '#lib/people/admin-queries/find-desk-person';
import { findSpeakerCheck } from '#lib/people/admin-queries/find-speaker-check';
import { type CreatedSpeakerLink, createSpeakerLink } from '#lib/people/commands/create-speaker-link';
import type { SeenPerson } from '#lib/people/commands/decide-proposal';
import { sendProposals } from '#lib/people/commands/send-proposals';
import type { ProposalsInput } from '#lib/people/proposal-input';
import type { SpeakerCheck } from '#lib/people/speaker-check-view';
import { accepted } from './make-article.ts';
import type { Newsroom } from './newsroom.ts';

/** A link by which a person sees what the portal holds of them, made by an editor. */
export async function makeSpeakerLink(
  { editor, database }: Newsroom,
  itemId: string,
): Promise<CreatedSpeakerLink> {
  return accepted(await createSpeakerLink(editor, { itemId }, database));
}

/** What a link opens, in Russian; null where it opens nothing. */
export function seenByLink({ database }: Newsroom, token: string): Promise<SpeakerCheck | null> {
  return findSpeakerCheck(token, 'ru', (name) => `/files/${name}`, database);
}

/** What an officer sees of a record beside a proposal in Russian. */
export async function seenByOfficer({ editor, database }: Newsroom, itemId: string): Promise<SeenPerson> {
  const person = await findDeskPerson(editor, itemId, 'ru', database);
  if (!person) throw new Error('there is no such person');
  const { sharedId: sharedRevisionId, redactions, languages } = person;
  return { revisionId: languages.ru.revisionId, sharedRevisionId, redactions };
}

let client = 0;

/** Sends the form as the page shows it, with some of it changed, each time from another place. */
export async function proposeBy(newsroom: Newsroom, token: string, changed: Partial<ProposalsInput>) {
  const check = await seenByLink(newsroom, token);
  if (!check) throw new Error('the link opens nothing');
  client += 1;
  const { names, biographies, seen, redactions } = check;
  const consents = { portrait: '', slides: '', recording: '' };
  const proposals = {
    ...{ names, biographies, seen, redactions, posts: '', other: '', consents },
    ...changed,
  };
  return sendProposals({ token, client: `192.0.2.${client}`, proposals }, newsroom.database);
}
