import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#lib/core/ids';
import { findDeskChecks } from '#lib/people/admin-queries/proposals';
import { addPerson } from '#lib/people/commands/add-person';
import { removePerson } from '#lib/people/commands/remove-person';
import { sweepSpeakerChecks } from '#lib/people/commands/sweep-speaker-checks';
import { accepted } from '#tests/factories/make-article';
import { makeSpeakerLink, proposeBy } from '#tests/factories/make-speaker-link';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';

process.env['SECRET_KEY'] = 'a secret of at least thirty-two bytes';
let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await makeNewsroom();
});

async function makePersonOfDesk(): Promise<string> {
  const { editor, database } = newsroom;
  const input = { itemId: newId(), name: 'Somebody', language: 'ru' as const, isAnother: true };
  return accepted(await addPerson(editor, input, database)).itemId;
}

/** Puts everything that came by the links of a person, and their end, so many days back. */
async function makeOlder(personId: string, days: number): Promise<void> {
  await newsroom.database.$executeRaw`
    update speaker_link set expires_at = now() - make_interval(days => ${days}::int) where person_id = ${personId}::uuid`;
  await newsroom.database.$executeRaw`
    update speaker_proposal set decided_at = now() - make_interval(days => ${days}::int)
    from speaker_link link where link.id = link_id and link.person_id = ${personId}::uuid and decided_at is not null`;
}

/** A person who proposed a post, which was declined, and agreed to slides, which was accepted; another post waits. */
async function makeChecked(): Promise<string> {
  const { editor, database } = newsroom;
  const itemId = await makePersonOfDesk();
  const { token } = await makeSpeakerLink(newsroom, itemId);
  const consents = { portrait: '', slides: 'yes', recording: '' } as const;
  accepted(await proposeBy(newsroom, token, { posts: 'Declined', consents }));
  await database.$executeRaw`
    update speaker_proposal set decided_at = now(), decided_by_id = ${editor.accountId}::uuid,
      is_accepted = (agrees is not null)
    from speaker_link link where link.id = link_id and link.person_id = ${itemId}::uuid`;
  accepted(await proposeBy(newsroom, token, { posts: 'Waits' }));
  return itemId;
}

async function left(personId: string): Promise<{ links: number; words: string[]; answers: number }> {
  const { database } = newsroom;
  const rows = await database.speakerProposal.findMany({
    where: { link: { personId } },
    orderBy: { words: 'asc' },
  });
  return {
    links: await database.speakerLink.count({ where: { personId } }),
    words: rows.map(({ words }) => words).filter((words) => words !== ''),
    answers: rows.filter(({ agrees }) => agrees !== null).length,
  };
}

describe('the sweep of what people sent by their links', () => {
  test('removes what was decided and answered long ago, and nothing that holds or waits', async () => {
    const [late, old] = [await makeChecked(), await makeChecked()];
    await makeOlder(late, 89);
    await makeOlder(old, 91);
    expect(await sweepSpeakerChecks(newsroom.database)).toBe(1);
    expect(await left(late)).toEqual({ links: 1, words: ['Declined', 'Waits'], answers: 1 });
    expect(await left(old)).toEqual({ links: 1, words: ['Waits'], answers: 1 });
    const checks = await findDeskChecks(newsroom.author, old, newsroom.database);
    expect(checks?.consents.slides).toBe(true);
    expect(await sweepSpeakerChecks(newsroom.database)).toBe(0);
  });

  test('removes links by which nothing came, and all of somebody who was removed but their answers', async () => {
    const { editor, database } = newsroom;
    const [unused, removed] = [await makePersonOfDesk(), await makeChecked()];
    await makeSpeakerLink(newsroom, unused);
    accepted(await removePerson(editor, { itemId: removed }, database));
    for (const personId of [unused, removed]) await makeOlder(personId, 91);
    expect(await sweepSpeakerChecks(database)).toBe(3);
    expect(await left(unused)).toEqual({ links: 0, words: [], answers: 0 });
    expect(await left(removed)).toEqual({ links: 1, words: [], answers: 1 });
  });
});
