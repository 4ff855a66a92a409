import { beforeAll, describe, expect, test } from 'vitest';
import { deactivateAccount } from '#lib/accounts/commands/deactivate-account';
import { reactivateAccount } from '#lib/accounts/commands/reactivate-account';
import { withdrawArticle } from '#lib/articles/commands/withdraw-article';
import { newId } from '#lib/core/ids';
import { listSpeakerSessions } from '#lib/events/admin-queries/list-speaker-sessions';
import { releaseProgramme } from '#lib/events/commands/release-programme';
import { saveProgramme } from '#lib/events/commands/save-programme';
import type { Session } from '#lib/events/programme';
import { withdrawConsent } from '#lib/media/commands/withdraw-consent';
import { isSpeakersFile } from '#lib/people/admin-queries/find-speaker-check';
import { findDeskChecks } from '#lib/people/admin-queries/proposals';
import { addPerson } from '#lib/people/commands/add-person';
import { createSpeakerLink } from '#lib/people/commands/create-speaker-link';
import { mergePeople } from '#lib/people/commands/merge-people';
import { removePerson } from '#lib/people/commands/remove-person';
import { revokeSpeakerLink } from '#lib/people/commands/revoke-speaker-link';
import { listOwnStatements } from '#lib/quotes/admin-queries/list-own-statements';
import { makeAccount } from '#tests/factories/make-account';
import { accepted, makeDraft, makePublished, refusalsOf } from '#tests/factories/make-article';
import {
  makeEventDraft,
  makeProgramme,
  makePublicEvent,
  makeSession,
  releaseNext,
} from '#tests/factories/make-event';
import { makeChildPicture } from '#tests/factories/make-medium';
import { makeOrganisation, makePerson, makeStatements, post } from '#tests/factories/make-person';
import { makeSpeakerLink, proposeBy, seenByLink } from '#tests/factories/make-speaker-link';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';

ownDataFolder();
process.env['SECRET_KEY'] = 'a secret of at least thirty-two bytes';
let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await makeNewsroom();
});

const opens = async (token: string) => (await seenByLink(newsroom, token)) !== null;

describe('a link to what the portal has of somebody', () => {
  test('opens their names, biographies and posts for two weeks, published or not', async () => {
    const organisationId = await makeOrganisation(newsroom);
    const appointments = [post(organisationId, 'Doctor')];
    const { itemId } = await makePerson(newsroom, { names: { ru: 'Аида' }, appointments });
    const { token, expiresAt } = await makeSpeakerLink(newsroom, itemId);
    const days = (Date.parse(expiresAt) - Date.now()) / 86_400_000;
    expect(Math.abs(days - 14)).toBeLessThan(0.1);
    expect(await seenByLink(newsroom, token)).toMatchObject({
      ...{ personId: itemId, names: { ky: '', ru: 'Аида', en: '' }, portrait: null, open: [] },
      biographies: { ru: 'About Аида' },
      posts: [{ post: 'Doctor ru', organisation: expect.stringContaining('in full ru') }],
      consents: { portrait: null, slides: null, recording: null },
    });
  });

  test('is stored as a hash, and no other text opens anything', async () => {
    const { itemId } = await makePerson(newsroom);
    const { token, linkId } = await makeSpeakerLink(newsroom, itemId);
    const row = await newsroom.database.speakerLink.findUniqueOrThrow({ where: { id: linkId } });
    expect(JSON.stringify(row)).not.toContain(token);
    const last = token.at(-1) === 'A' ? 'B' : 'A';
    for (const other of ['', 'x', linkId, row.tokenHash, token.slice(0, -1) + last, `${token}=`, '\u0000']) {
      expect(await opens(other)).toBe(false);
      expect(await listSpeakerSessions(other, 'ru', newsroom.database)).toEqual([]);
      expect(await listOwnStatements(other, newsroom.database)).toEqual([]);
    }
  });

  test('is made and ended by who may publish, for the person whom it names', async () => {
    const { author, editor, database } = newsroom;
    const [one, other] = [await makePerson(newsroom), await makePerson(newsroom)];
    expect(refusalsOf(await createSpeakerLink(author, one, database))).toEqual(['notAllowed']);
    const { itemId: articleId } = await makeDraft(newsroom);
    for (const itemId of [newId(), articleId, 'x'])
      expect(refusalsOf(await createSpeakerLink(editor, { itemId }, database))).toEqual(['itemMissing']);
    const { token, linkId } = await makeSpeakerLink(newsroom, one.itemId);
    const end = { itemId: one.itemId, linkId };
    expect(refusalsOf(await revokeSpeakerLink(author, end, database))).toEqual(['notAllowed']);
    const foreign = await revokeSpeakerLink(editor, { itemId: other.itemId, linkId }, database);
    expect(refusalsOf(foreign)).toEqual(['linkMissing']);
    expect(await opens(token)).toBe(true);
    accepted(await revokeSpeakerLink(editor, end, database));
    accepted(await revokeSpeakerLink(editor, end, database));
    expect(await opens(token)).toBe(false);
    expect(await findDeskChecks(editor, one.itemId, database)).toMatchObject({ links: [] });
    const entries = await database.timelineEntry.findMany({ where: { itemId: one.itemId } });
    const kinds = entries.map(({ kind }) => kind).filter((kind) => kind.startsWith('speaker-link'));
    expect(kinds.toSorted()).toEqual(['speaker-link-made', 'speaker-link-revoked']);
  });

  test('is over after its time, by the database’s clock', async () => {
    const { itemId } = await makePerson(newsroom);
    const { token, linkId } = await makeSpeakerLink(newsroom, itemId);
    await newsroom.database.$executeRaw`
      update speaker_link set expires_at = now() - interval '1 second' where id = ${linkId}::uuid`;
    expect(await opens(token)).toBe(false);
  });

  test('is over when the account that made it is closed, and stays so when that is opened again', async () => {
    const { database } = newsroom;
    const { itemId } = await makePerson(newsroom);
    const { accountId } = await makeAccount(database, 'editor');
    const boss = await makeAccount(database, 'administrator');
    const administrator = { accountId: boss.accountId, role: 'administrator' as const };
    const made = await createSpeakerLink({ accountId, role: 'editor' }, { itemId }, database);
    const { token } = accepted(made);
    accepted(await deactivateAccount(administrator, { accountId }, database));
    expect(await opens(token)).toBe(false);
    accepted(await reactivateAccount(administrator, { accountId }, database));
    expect(await opens(token)).toBe(false);
  });

  test('opens nothing once the person was removed', async () => {
    const { author, editor, database } = newsroom;
    const { itemId } = accepted(
      await addPerson(author, { itemId: newId(), name: 'Somebody', language: 'ru' }, database),
    );
    const { token } = await makeSpeakerLink(newsroom, itemId);
    accepted(await removePerson(editor, { itemId }, database));
    expect(await opens(token)).toBe(false);
    expect(refusalsOf(await createSpeakerLink(editor, { itemId }, database))).toEqual(['itemMissing']);
  });

  test('of a record that was merged shows the other, with what was proposed by it', async () => {
    const { editor, database } = newsroom;
    const [twin, kept] = [await makePerson(newsroom), await makePerson(newsroom)];
    const { token } = await makeSpeakerLink(newsroom, twin.itemId);
    accepted(await proposeBy(newsroom, token, { other: 'Another portrait, please' }));
    const body = makeStatements({ id: 's1', personId: twin.itemId, text: 'Said before' });
    await makeDraft(newsroom, { body });
    accepted(await mergePeople(editor, { itemId: twin.itemId, intoId: kept.itemId }, database));
    const check = await seenByLink(newsroom, token);
    expect(check).toMatchObject({ personId: kept.itemId, open: [{ words: 'Another portrait, please' }] });
    const words = (await listOwnStatements(token, database)).map((own) => own.words);
    expect(words).toContain('Said before');
    expect(await findDeskChecks(editor, kept.itemId, database)).toMatchObject({ open: [{ kind: 'other' }] });
    expect(refusalsOf(await createSpeakerLink(editor, twin, database))).toEqual(['itemMissing']);
  });
});

describe('of what is not public the holder of a link sees', () => {
  test('their own words alone, of no text more than them', async () => {
    const [own, other] = [await makePerson(newsroom), await makePerson(newsroom)];
    const { token } = await makeSpeakerLink(newsroom, own.itemId);
    const body = makeStatements(
      { id: 's1', personId: own.itemId, text: 'Mine' },
      { id: 's2', personId: other.itemId, text: 'Theirs' },
    );
    await makeDraft(newsroom, { title: 'Hidden title', body });
    const published = makeStatements({ id: 's1', personId: own.itemId, text: 'Public already' });
    await makePublished(newsroom, { body: published });
    const told = await listOwnStatements(token, newsroom.database);
    expect(new Set(told.map(({ words }) => words))).toEqual(new Set(['Mine']));
    expect(JSON.stringify(told)).not.toMatch(/Theirs|Hidden/);
  });

  test('no words of theirs in a text that was withdrawn', async () => {
    const { editor, database } = newsroom;
    const { itemId: personId } = await makePerson(newsroom);
    const { token } = await makeSpeakerLink(newsroom, personId);
    const body = makeStatements({ id: 's1', personId, text: 'Taken back' });
    const { itemId } = await makePublished(newsroom, { body });
    const reasons = { ky: 'Ката', ru: 'Ошибка', en: 'A mistake' };
    accepted(await withdrawArticle(editor, { itemId, reasons }, database));
    expect(await listOwnStatements(token, database)).toEqual([]);
  });

  test('their own sessions, told apart from those that readers see, and nobody else’s', async () => {
    const { author, editor, database } = newsroom;
    const [own, other] = [await makePerson(newsroom), await makePerson(newsroom)];
    const { token } = await makeSpeakerLink(newsroom, own.itemId);
    const { itemId: eventId } = await makePublicEvent(newsroom, { title: 'Conference' });
    const { itemId: hiddenId } = await makeEventDraft(newsroom, { title: 'Another' });
    const of = (id: string, { itemId: personId }: { itemId: string }): Session =>
      makeSession(id, { people: [{ personId, role: 'speaker' }] });
    const save = async (version: number, sessions: Session[]) =>
      accepted(await saveProgramme(author, { eventId, version, content: makeProgramme(sessions) }, database));
    const { version } = await save(0, [of('one', own), of('two', other)]);
    const seen = async () =>
      (await listSpeakerSessions(token, 'ru', database)).map(({ event, title, isReleased }) => [
        ...[event, title?.text, isReleased],
      ]);
    expect(await seen()).toEqual([['Conference ru', 'Session one ru', false]]);
    accepted(await releaseProgramme(editor, { eventId, version }, database));
    expect(await seen()).toEqual([['Conference ru', 'Session one ru', true]]);
    await save(version, [of('one', own), of('two', other), of('three', own)]);
    expect(await seen()).toEqual([
      ['Conference ru', 'Session one ru', true],
      ['Conference ru', 'Session three ru', false],
    ]);
    await releaseNext(newsroom, hiddenId, makeProgramme([of('four', own)]));
    expect(await seen()).toContainEqual(['Another ru', 'Session four ru', false]);
  });

  test('their portrait while it may be shown, and no other file', async () => {
    const { author, database } = newsroom;
    const [portraitId, otherId] = [await makeChildPicture(newsroom, null), await makeChildPicture(newsroom)];
    const { itemId } = await makePerson(newsroom, { portraitId });
    const { token } = await makeSpeakerLink(newsroom, itemId);
    const fileOf = async (mediumId: string) =>
      (await database.mediumVariant.findFirstOrThrow({ where: { mediumId } })).name;
    const [own, foreign] = [await fileOf(portraitId), await fileOf(otherId)];
    expect(await isSpeakersFile(token, own, database)).toBe(true);
    expect((await seenByLink(newsroom, token))?.portrait).not.toBeNull();
    for (const name of [foreign, '', '../x', `${own}\u0000`, 'x'.repeat(10_000)])
      expect(await isSpeakersFile(token, name, database)).toBe(false);
    expect(await isSpeakersFile('x', own, database)).toBe(false);
    const { id: consentId } = await database.consent.findFirstOrThrow({ where: { mediumId: portraitId } });
    accepted(await withdrawConsent(author, { mediumId: portraitId, consentId }, database));
    expect(await isSpeakersFile(token, own, database)).toBe(false);
    expect((await seenByLink(newsroom, token))?.portrait).toBeNull();
  });
});
