import { makeLinkForName } from '#lib/accounts/commands/make-account-link';
import { newId } from '#lib/core/ids';
import { addEvent } from '#lib/events/commands/add-event';
import { saveProgramme } from '#lib/events/commands/save-programme';
import { addTerm } from '#lib/glossary/commands/add-term';
import { addHelpPlace } from '#lib/help-places/commands/add-help-place';
import { addMilestone } from '#lib/milestones/commands/add-milestone';
import { addPage } from '#lib/pages/commands/add-page';
import { addPerson } from '#lib/people/commands/add-person';
import { createSpeakerLink } from '#lib/people/commands/create-speaker-link';
import { accepted, type DraftArticle, makePublished } from '#tests/factories/make-article';
import { inAll, makeEventDraft, makeProgramme, makeSession } from '#tests/factories/make-event';
import { makeFrontSlot, nextFarMinute } from '#tests/factories/make-front-slot';
import { makeOrganisation, makePerson, makeStatements, post } from '#tests/factories/make-person';
import { makeTermFacts } from '#tests/factories/make-term';
import { type MadeMedium, type Member, marker, type World } from './world.ts';

/** What rows that only read look at; made once. */
export interface Scene {
  article: DraftArticle;
  medium: MadeMedium;
  consentId: string;
  colleagueId: string;
  previewToken: string;
  /** A link by which a password can be chosen. */
  invitation: string;
  requestId: string;
  personId: string;
  /** A link by which somebody of whom nothing is public sees what is held of them. */
  speakerToken: string;
  organisationId: string;
  eventId: string;
  milestoneId: string;
  pageId: string;
  termId: string;
  helpPlaceId: string;
  /** What is planned for the front page, decades ahead. */
  frontSlotId: string;
  /** An event with a programme of which readers see nothing. */
  programmeEventId: string;
  /** Ids of every kind that lead to something else than what a row is about. */
  ids: Ids;
}

/** Ids by what they name. */
export type Ids = Record<IdKind, string>;
export type IdKind =
  | 'item'
  | 'medium'
  | 'revision'
  | 'account'
  | 'session'
  | 'link'
  | 'consent'
  | 'request'
  | 'organisation'
  | 'appointment'
  | 'quote'
  | 'proposal'
  | 'slot'
  | 'term';

/** Records a consent with its paper, as an editor does. */
export async function makeConsent({ visitor }: Member, mediumId: string, world: World): Promise<string> {
  const paper = new File([`%PDF-1.4\n${marker}\n%%EOF\n`], 'paper.pdf', { type: 'application/pdf' });
  const path = `/ky/admin/media/${mediumId}/consents/upload`;
  const answer = await visitor.submit(path, { guardian: marker, scope: marker, validUntil: '', paper });
  const made = await world.newsroom.database.consent.findFirst({ where: { mediumId } });
  if (!made) throw new Error(`there is no consent: ${answer.status} ${answer.headers.location}`);
  return made.id;
}

/** A request of somebody without an account. */
export async function makeRequest({ newsroom }: World, itemId: string, mediumId: string): Promise<string> {
  const id = newId();
  const data = { id, itemId, mediumId, language: 'ru', contact: marker, words: marker } as const;
  await newsroom.database.removalRequest.create({ data });
  return id;
}

/** What readers searched for on two days, and did not find. */
async function makeMiss({ newsroom }: World): Promise<void> {
  const days = [new Date(), new Date(Date.now() - 86_400_000)];
  const data = days.map((day) => ({ day, language: 'ky', query: marker, times: 1 }) as const);
  await newsroom.database.searchMiss.createMany({ data, skipDuplicates: true });
}

/** A link by which somebody chooses a password anew. */
export async function makeInvitation({ newsroom }: World, name: string): Promise<string> {
  const link = await makeLinkForName(name, newsroom.database);
  if (!link) throw new Error(`${name} can get no link`);
  return link.secret;
}

/** A person of whom nothing is public, with one version in Russian. */
export async function beginPerson({ newsroom }: World): Promise<{ itemId: string; revisionId: string }> {
  const { author, database } = newsroom;
  const begun = await addPerson(
    author,
    { itemId: newId(), name: `${marker} person`, language: 'ru', isAnother: true },
    database,
  );
  const { itemId } = accepted(begun);
  const revision = await database.revision.findFirstOrThrow({ where: { localization: { itemId } } });
  return { itemId, revisionId: revision.id };
}

/** A link by which somebody sees what the portal holds of them; nothing of them is public. */
export async function beginCheck(world: World): Promise<{ itemId: string; linkId: string; token: string }> {
  const { itemId } = await beginPerson(world);
  const { editor, database } = world.newsroom;
  return { itemId, ...accepted(await createSpeakerLink(editor, { itemId }, database)) };
}

/** What somebody proposed by such a link. */
export async function beginProposal(world: World): Promise<{ itemId: string; proposalId: string }> {
  const { itemId, linkId } = await beginCheck(world);
  const proposalId = newId();
  const data = { id: proposalId, linkId, kind: 'posts', words: marker } as const;
  await world.newsroom.database.speakerProposal.create({ data });
  return { itemId, proposalId };
}

/** An event of which nothing is public, with a name in Russian. */
export async function beginEvent({ newsroom }: World): Promise<{ itemId: string }> {
  const { author, database } = newsroom;
  return accepted(
    await addEvent(author, { itemId: newId(), name: `${marker} event`, language: 'ru' }, database),
  );
}

/** A milestone of which nothing is public, with a title in Russian. */
export async function beginMilestone({ newsroom }: World): Promise<{ itemId: string }> {
  const { author, database } = newsroom;
  const input = { itemId: newId(), title: `${marker} milestone`, language: 'ru' } as const;
  return accepted(await addMilestone(author, input, database));
}

/** A page of which nothing is public, with a title in Russian. */
export async function beginPage({ newsroom }: World): Promise<{ itemId: string }> {
  const { author, database } = newsroom;
  const input = { itemId: newId(), title: `${marker} page`, language: 'ru' } as const;
  return accepted(await addPage(author, input, database));
}

/** A term whose name tells that a page was shown. */
async function beginTerm({ newsroom }: World): Promise<string> {
  const en = { name: `${marker} term ${newId().slice(-12)}`, forms: [], explanation: 'What it means' };
  return accepted(await addTerm(newsroom.editor, makeTermFacts({ en }), newsroom.database)).termId;
}

/** A help place of which nothing is public, with a name in Russian. */
export async function beginHelpPlace({ newsroom }: World): Promise<{ itemId: string }> {
  const { author, database } = newsroom;
  const input = { itemId: newId(), title: `${marker} department`, language: 'ru' } as const;
  return accepted(await addHelpPlace(author, input, database));
}

/** A banner that nobody has planned for yet, decades ahead: each in a minute of its own. */
export async function planFront({ newsroom }: World): Promise<{ slotId: string }> {
  const [from, until] = nextFarMinute();
  const banner = { language: 'ky', kind: 'banner', heading: `${marker} banner` } as const;
  return makeFrontSlot(newsroom, { ...banner, from, until });
}

/** An event of which nobody but the desk knows the programme. */
export async function beginProgramme({ newsroom }: World): Promise<{ eventId: string; version: number }> {
  const { itemId: eventId } = await makeEventDraft(newsroom);
  const content = makeProgramme([makeSession('one', { title: inAll(marker) })]);
  const input = { eventId, version: 0, content };
  const { version } = accepted(await saveProgramme(newsroom.author, input, newsroom.database));
  return { eventId, version };
}

/** Somebody else's post with where it is, and what they said. */
/** A key that no organisation of another scene in the same world has. */
const newKey = (name: string): string => `${marker.toLowerCase()}-${name}-${newId().slice(-12)}`;

async function otherPost({ newsroom }: World): Promise<Pick<Ids, 'organisation' | 'appointment' | 'quote'>> {
  const organisation = await makeOrganisation(newsroom, newKey('other'));
  const { itemId } = await makePerson(newsroom, { appointments: [post(organisation, 'Doctor')] });
  const held = await newsroom.database.appointment.findFirstOrThrow({ where: { personId: itemId } });
  await makePublished(newsroom, { body: makeStatements({ id: 's1', personId: itemId, text: 'Words' }) });
  const quote = await newsroom.database.quote.findFirstOrThrow({ where: { personId: itemId } });
  return { organisation, appointment: held.id, quote: quote.id };
}

async function otherIds(world: World, editor: Member): Promise<Ids> {
  const article = await world.makeArticle();
  const { mediumId } = await world.makeMedium();
  const stranger = await world.makeMember('author');
  const session = await world.newsroom.database.session.findFirstOrThrow({
    where: { accountId: stranger.accountId },
  });
  return {
    item: article.itemId,
    medium: mediumId,
    revision: article.revisionIds.ru,
    account: stranger.accountId,
    session: session.id,
    link: (await world.makeLink(article)).linkId,
    consent: await makeConsent(editor, mediumId, world),
    request: await makeRequest(world, article.itemId, mediumId),
    ...(await otherPost(world)),
    proposal: (await beginProposal(world)).proposalId,
    slot: (await planFront(world)).slotId,
    term: await beginTerm(world),
  };
}

export async function makeScene(world: World): Promise<Scene> {
  const editor = await world.makeMember('editor');
  const article = await world.makeArticle();
  const medium = await world.makeMedium();
  const colleague = await world.makeAccount('author');
  await makeMiss(world);
  return {
    ...{ article, medium, colleagueId: colleague.accountId },
    consentId: await makeConsent(editor, medium.mediumId, world),
    previewToken: (await world.makeLink(article)).token,
    invitation: await makeInvitation(world, colleague.name),
    requestId: await makeRequest(world, article.itemId, medium.mediumId),

    personId: (await beginPerson(world)).itemId,
    speakerToken: (await beginCheck(world)).token,
    eventId: (await beginEvent(world)).itemId,
    milestoneId: (await beginMilestone(world)).itemId,
    pageId: (await beginPage(world)).itemId,
    termId: await beginTerm(world),
    helpPlaceId: (await beginHelpPlace(world)).itemId,
    frontSlotId: (await planFront(world)).slotId,
    organisationId: await makeOrganisation(world.newsroom, newKey('own'), marker),
    programmeEventId: (await beginProgramme(world)).eventId,
    ids: await otherIds(world, editor),
  };
}
