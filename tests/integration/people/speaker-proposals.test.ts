import { beforeAll, describe, expect, test } from 'vitest';
import { findDeskPerson } from '#lib/people/admin-queries/find-desk-person';
import { listProposingPeople } from '#lib/people/admin-queries/list-proposing-people';
import { findDeskChecks } from '#lib/people/admin-queries/proposals';
import { decideProposal } from '#lib/people/commands/decide-proposal';
import { redactPerson } from '#lib/people/commands/redact-person';
import { revokeSpeakerLink } from '#lib/people/commands/revoke-speaker-link';
import { sendProposals } from '#lib/people/commands/send-proposals';
import { findPersonBySlug } from '#lib/people/person-public-queries';
import { longestProposal } from '#lib/people/proposal-input';
import type { DeskChecks } from '#lib/people/speaker-check-view';
import type { RootDatabase } from '#lib/platform/db/client';
import { withConnection } from '#lib/platform/db/connection';
import type { Actor } from '#lib/publishing/actor';
import { accepted, refusalsOf, slugOf } from '#tests/factories/make-article';
import { type MadePerson, makePerson } from '#tests/factories/make-person';
import { makeSpeakerLink, proposeBy, seenByLink, seenByOfficer } from '#tests/factories/make-speaker-link';
import { makeNewsroom, type Newsroom, openInstance } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';
import { rowsThatSay } from '#tests/support/traces';

ownDataFolder();
process.env['SECRET_KEY'] = 'a secret of at least thirty-two bytes';
let newsroom: Newsroom;
/** The same database, as another instance of the portal has it. */
let elsewhere: RootDatabase;
beforeAll(async () => {
  newsroom = await makeNewsroom();
  elsewhere = openInstance(newsroom.url);
});

interface Linked extends MadePerson {
  token: string;
  linkId: string;
}

async function makeLinked(): Promise<Linked> {
  const person = await makePerson(newsroom);
  return { ...person, ...(await makeSpeakerLink(newsroom, person.itemId)) };
}

async function atDesk(itemId: string): Promise<DeskChecks> {
  const checks = await findDeskChecks(newsroom.author, itemId, newsroom.database);
  return checks ?? expect.fail('there is no such person');
}

async function nameAtDesk(itemId: string): Promise<string> {
  const person = await findDeskPerson(newsroom.author, itemId, 'ru', newsroom.database);
  return person?.languages.ru.name ?? expect.fail('there is no such person');
}

async function nameForReaders({ paths }: MadePerson): Promise<string | null> {
  const page = await findPersonBySlug('ru', slugOf(paths.ru), newsroom.database);
  return page?.status === 'found' ? page.view.name : null;
}

/** Accepts or declines the first that waits. */
async function decideFirst(itemId: string, isAccepted: boolean) {
  const [first] = (await atDesk(itemId)).open;
  const seen = await seenByOfficer(newsroom, itemId);
  const input = { itemId, proposalId: first?.proposalId ?? '', seen, isAccepted };
  return decideProposal(newsroom.editor, input, newsroom.database);
}

const named = (ru: string) => ({ names: { ky: '', ru, en: '' } });

describe('what somebody proposes by their link', () => {
  test('changes nothing until it is accepted, and then is a version that nobody reads yet', async () => {
    const person = await makeLinked();
    const { itemId, token } = person;
    const before = await nameForReaders(person);
    accepted(await proposeBy(newsroom, token, named(' Аида  Асанова ')));
    expect(await nameAtDesk(itemId)).toBe(before);
    expect((await atDesk(itemId)).open).toMatchObject([
      { kind: 'name', language: 'ru', words: 'Аида  Асанова', agrees: null },
    ]);
    accepted(await decideFirst(itemId, true));
    expect(await nameAtDesk(itemId)).toBe('Аида  Асанова');
    expect(await nameForReaders(person)).toBe(before);
    expect(await atDesk(itemId)).toMatchObject({
      open: [],
      decided: [{ words: 'Аида  Асанова', isAccepted: true, decidedBy: 'editor' }],
    });
  });

  test('is only what differs from what the portal has', async () => {
    const { itemId, token } = await makeLinked();
    expect(refusalsOf(await proposeBy(newsroom, token, {}))).toEqual(['nothingProposed']);
    expect(refusalsOf(await proposeBy(newsroom, token, named('')))).toEqual(['nothingProposed']);
    const biographies = { ky: 'Биринчи.\r\n\r\nЭкинчи.', ru: '', en: 'About' };
    accepted(await proposeBy(newsroom, token, { biographies }));
    expect((await atDesk(itemId)).open.map(({ kind, language, words }) => [kind, language, words])).toEqual([
      ['biography', 'ky', 'Биринчи.\n\nЭкинчи.'],
      ['biography', 'ru', ''],
      ['biography', 'en', 'About'],
    ]);
  });

  test('is nothing where the desk saved other words after the form was shown', async () => {
    const { itemId, token } = await makeLinked();
    const shown = (await seenByLink(newsroom, token)) ?? expect.fail('the link opens nothing');
    accepted(await proposeBy(newsroom, token, named('Saved meanwhile')));
    accepted(await decideFirst(itemId, true));
    const { names, biographies, seen } = shown;
    accepted(await proposeBy(newsroom, token, { names, biographies, seen, posts: 'One more post' }));
    expect((await atDesk(itemId)).open.map(({ kind }) => kind)).toEqual(['posts']);
  });

  test('is a conflict where words were taken out after the form was shown, and brings none of them back', async () => {
    const { administrator, database, url } = newsroom;
    const words = 'Тайное Имя';
    const { itemId } = await makePerson(newsroom, { names: { ru: words, en: 'Known' } });
    const { token } = await makeSpeakerLink(newsroom, itemId);
    const shown = (await seenByLink(newsroom, token)) ?? expect.fail('the link opens nothing');
    accepted(await redactPerson(administrator, { itemId, words, reason: 'По просьбе' }, database));
    const { names, biographies, seen, redactions } = shown;
    const old = { names: { ...names, ru: `${words} А.` }, biographies, seen, redactions };
    const late = await proposeBy(newsroom, token, old);
    expect(late.ok ? [] : late.problems).toMatchObject([{ kind: 'conflict', code: 'selfCheckOutdated' }]);
    expect(await withConnection(url, (client) => rowsThatSay(client, words))).toEqual([]);
    accepted(await proposeBy(newsroom, token, named('Другое имя')));
  });

  test('tells who waits for a decision to who may decide, and to nobody else', async () => {
    const { itemId, token } = await makeLinked();
    const { author, editor, database } = newsroom;
    accepted(await proposeBy(newsroom, token, { posts: 'A post', other: 'A session' }));
    const told = async (actor: Actor) =>
      (await listProposingPeople(actor, 'ru', database)).filter((person) => person.itemId === itemId);
    expect(await told(editor)).toEqual([{ itemId, name: await nameAtDesk(itemId), count: 2 }]);
    expect(await told(author)).toEqual([]);
    accepted(await decideFirst(itemId, false));
    accepted(await decideFirst(itemId, false));
    expect(await told(editor)).toEqual([]);
  });

  test('waits once for a link, also where it is sent twice at once, until all of it is decided', async () => {
    const { itemId, token } = await makeLinked();
    const sent = await Promise.all(
      [1, 2, 3].map(() => proposeBy(newsroom, token, { posts: 'Not any more' })),
    );
    expect(sent.filter(({ ok }) => ok)).toHaveLength(1);
    expect(refusalsOf(await proposeBy(newsroom, token, { other: 'More' }))).toEqual(['proposalsOpen']);
    accepted(await decideFirst(itemId, false));
    accepted(await proposeBy(newsroom, token, { other: 'More' }));
    expect((await seenByLink(newsroom, token))?.open).toMatchObject([{ kind: 'other', words: 'More' }]);
  });

  test('is refused with a sentence where it is too long, is no form, or the link has ended', async () => {
    const { itemId, token, linkId } = await makeLinked();
    const { editor, database } = newsroom;
    const other = 'x'.repeat(longestProposal.other + 1);
    const refused = await proposeBy(newsroom, token, { other, ...named('x'.repeat(151)) });
    expect(refused).toMatchObject({
      problems: [
        { code: 'proposalTooLong', field: 'name-ru', params: { longest: 150 } },
        { code: 'proposalTooLong', field: 'other', params: { longest: 2_000 } },
      ],
    });
    for (const proposals of [null, 'x', [], {}, { names: { ky: 1 } }]) {
      const answer = await sendProposals({ token, client: '198.51.100.1', proposals }, database);
      expect(new Set(refusalsOf(answer))).toEqual(new Set(['notUnderstood']));
    }
    accepted(await revokeSpeakerLink(editor, { itemId, linkId }, database));
    const late = { token, client: '198.51.100.2', proposals: {} };
    expect(refusalsOf(await sendProposals(late, database))).toEqual(['selfCheckGone']);
    expect((await atDesk(itemId)).open).toEqual([]);
  });

  test('is taken twenty times an hour from one place, whichever link it names', async () => {
    const { token } = await makeLinked();
    const send = (link: string) =>
      sendProposals({ token: link, client: '203.0.113.9', proposals: {} }, newsroom.database);
    for (let at = 0; at < 20; at += 1) expect(refusalsOf(await send('x'))).toEqual(['selfCheckGone']);
    expect(refusalsOf(await send(token))).toEqual(['tooManyProposals']);
  });

  test('that is an answer holds from when it was accepted, until another one was', async () => {
    const { itemId, token } = await makeLinked();
    const answer = async (recording: 'yes' | 'no', isAccepted: boolean) => {
      const consents = { portrait: '', slides: '', recording } as const;
      accepted(await proposeBy(newsroom, token, { consents }));
      accepted(await decideFirst(itemId, isAccepted));
      return (await atDesk(itemId)).consents;
    };
    expect(await answer('yes', false)).toEqual({ portrait: null, slides: null, recording: null });
    expect(await answer('yes', true)).toEqual({ portrait: null, slides: null, recording: true });
    expect(await answer('no', true)).toEqual({ portrait: null, slides: null, recording: false });
    expect(await answer('yes', true)).toEqual({ portrait: null, slides: null, recording: true });
    // A refusal is nobody's to decline.
    expect(await answer('no', false)).toEqual({ portrait: null, slides: null, recording: false });
  });
});

describe('a proposal', () => {
  test('is decided by who may publish, as one of that person, and once', async () => {
    const { author, editor, database } = newsroom;
    const [{ itemId, token }, other] = [await makeLinked(), await makeLinked()];
    accepted(await proposeBy(newsroom, token, named('Another name')));
    const [open] = (await atDesk(itemId)).open;
    const seen = await seenByOfficer(newsroom, itemId);
    const input = { itemId, proposalId: open?.proposalId ?? '', seen, isAccepted: false };
    expect(refusalsOf(await decideProposal(author, input, database))).toEqual(['notAllowed']);
    for (const foreign of [
      { ...input, itemId: other.itemId },
      { ...input, proposalId: other.linkId },
      { ...input, proposalId: 'x' },
    ])
      expect(refusalsOf(await decideProposal(editor, foreign, database))).toEqual(['proposalMissing']);
    accepted(await decideProposal(editor, input, database));
    accepted(await decideProposal(editor, input, database));
    const otherwise = await decideProposal(editor, { ...input, isAccepted: true }, database);
    expect(refusalsOf(otherwise)).toEqual(['decidedMeanwhile']);
    const where = { itemId, kind: 'proposal-decided' };
    expect(await database.timelineEntry.count({ where })).toBe(1);
    expect(await nameAtDesk(itemId)).not.toBe('Another name');
  });

  test('that two officers decide otherwise at once leaves a version only where it was accepted', async () => {
    const { editor, administrator, database } = newsroom;
    for (let at = 0; at < 6; at += 1) {
      const { itemId, token } = await makeLinked();
      accepted(await proposeBy(newsroom, token, named('Decided at once')));
      const [open] = (await atDesk(itemId)).open;
      const input = {
        itemId,
        proposalId: open?.proposalId ?? '',
        seen: await seenByOfficer(newsroom, itemId),
      };
      const both = [
        () => decideProposal(editor, { ...input, isAccepted: true }, database),
        () => decideProposal(administrator, { ...input, isAccepted: false }, elsewhere),
      ];
      const outcomes = await Promise.all((at % 2 === 0 ? both : both.toReversed()).map((decide) => decide()));
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
      const [decided] = (await atDesk(itemId)).decided;
      const isSaved = (await nameAtDesk(itemId)) === 'Decided at once';
      expect([at, isSaved]).toEqual([at, decided?.isAccepted]);
    }
  });

  test('that was declined while somebody held the record leaves no version', async () => {
    const { editor, database } = newsroom;
    const { itemId, token } = await makeLinked();
    accepted(await proposeBy(newsroom, token, named('Too late')));
    const [open] = (await atDesk(itemId)).open;
    const proposalId = open?.proposalId ?? '';
    const input = { itemId, proposalId, seen: await seenByOfficer(newsroom, itemId), isAccepted: true };
    const late = await database.$transaction(async (transaction) => {
      await transaction.$queryRaw`select id from item where id = ${itemId}::uuid for update`;
      const waiting = decideProposal(editor, input, elsewhere);
      const held = () => transaction.$queryRaw<unknown[]>`select pid from pg_locks where not granted`;
      while ((await held()).length === 0);
      await transaction.$executeRaw`
        update speaker_proposal set decided_at = now(), decided_by_id = ${editor.accountId}::uuid, is_accepted = false
        where id = ${proposalId}::uuid`;
      return { waiting };
    });
    expect(refusalsOf(await late.waiting)).toEqual(['decidedMeanwhile']);
    expect(await nameAtDesk(itemId)).not.toBe('Too late');
  });

  test('loses the words that an administrator redacts, in every row', async () => {
    const { administrator, database, url } = newsroom;
    const { itemId, token } = await makeLinked();
    const words = 'Улица Сокровенная, 7';
    accepted(await proposeBy(newsroom, token, { other: `Мой адрес: ${words}`, ...named(words) }));
    accepted(await decideFirst(itemId, true));
    accepted(await redactPerson(administrator, { itemId, words, reason: 'Адрес' }, database));
    expect(await withConnection(url, (client) => rowsThatSay(client, words))).toEqual([]);
    expect((await seenByLink(newsroom, token))?.open).toMatchObject([{ kind: 'other' }]);
  });
});
