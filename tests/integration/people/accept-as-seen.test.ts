import { beforeEach, describe, expect, test } from 'vitest';
import { findDeskPerson } from '#lib/people/admin-queries/find-desk-person';
import { decideProposal, type SeenPerson } from '#lib/people/commands/decide-proposal';
import { redactPerson } from '#lib/people/commands/redact-person';
import { personNoun } from '#lib/people/person-noun';
import { saveSharedRevision } from '#lib/publishing/commands/save-shared-revision';
import { accepted, refusalsOf } from '#tests/factories/make-article';
import { makePerson } from '#tests/factories/make-person';
import { makeSpeakerLink, proposeBy, seenByOfficer } from '#tests/factories/make-speaker-link';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';

ownDataFolder();
process.env['SECRET_KEY'] = 'a secret of at least thirty-two bytes';
let newsroom: Newsroom;
let itemId: string;
beforeEach(async () => {
  newsroom = await makeNewsroom();
  itemId = (await makePerson(newsroom)).itemId;
});

/** Proposes a name in Russian by a link of its own; returns the id of the proposal. */
async function propose(ru: string): Promise<string> {
  const { token, linkId } = await makeSpeakerLink(newsroom, itemId);
  accepted(await proposeBy(newsroom, token, { names: { ky: '', ru, en: '' } }));
  return (await newsroom.database.speakerProposal.findFirstOrThrow({ where: { linkId } })).id;
}

const accept = (proposalId: string, seen: SeenPerson) =>
  decideProposal(newsroom.editor, { itemId, proposalId, seen, isAccepted: true }, newsroom.database);

async function nameAtDesk(): Promise<string | undefined> {
  return (await findDeskPerson(newsroom.editor, itemId, 'ru', newsroom.database))?.languages.ru.name;
}

describe('a proposal is not accepted', () => {
  test('where another officer saved other words after it was shown', async () => {
    const proposalId = await propose('Shown first');
    const shown = await seenByOfficer(newsroom, itemId);
    accepted(await accept(await propose('Saved meanwhile'), shown));
    expect(refusalsOf(await accept(proposalId, shown))).toEqual(['changedMeanwhile']);
    expect(await nameAtDesk()).toBe('Saved meanwhile');
    accepted(await accept(proposalId, await seenByOfficer(newsroom, itemId)));
    expect(await nameAtDesk()).toBe('Shown first');
  });

  test('where what the languages share was changed after it was shown', async () => {
    const proposalId = await propose('Another name');
    const shown = await seenByOfficer(newsroom, itemId);
    const content = { portraitId: null, listedAs: { ky: '', ru: 'First', en: '' } };
    const shared = { itemId, baseId: shown.sharedRevisionId, content };
    accepted(await saveSharedRevision(newsroom.editor, shared, personNoun, newsroom.database));
    expect(refusalsOf(await accept(proposalId, shown))).toEqual(['changedMeanwhile']);
  });

  test('where words were taken out after it was shown', async () => {
    const proposalId = await propose('Secret Name');
    const shown = await seenByOfficer(newsroom, itemId);
    const redaction = { itemId, words: 'secret', reason: 'Asked for' };
    accepted(await redactPerson(newsroom.administrator, redaction, newsroom.database));
    expect(refusalsOf(await accept(proposalId, shown))).toEqual(['changedMeanwhile']);
    accepted(await accept(proposalId, await seenByOfficer(newsroom, itemId)));
    expect(await nameAtDesk()).toBe('[…] Name');
  });
});
