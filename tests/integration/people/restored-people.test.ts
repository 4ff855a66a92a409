import path from 'node:path';
import { expect, test } from 'vitest';
import { addAppointment } from '#lib/people/commands/add-appointment';
import { decideProposal } from '#lib/people/commands/decide-proposal';
import { mergePeople } from '#lib/people/commands/merge-people';
import { redactPerson } from '#lib/people/commands/redact-person';
import { removeAppointment } from '#lib/people/commands/remove-appointment';
import { sweepSpeakerChecks } from '#lib/people/commands/sweep-speaker-checks';
import { createBackup } from '#lib/platform/backup/create-backup';
import { withConnection } from '#lib/platform/db/connection';
import { RedactionJournal } from '#lib/platform/redactions/journal';
import { replayRedactions } from '#lib/publishing/redaction/replay-redactions';
import { accepted } from '#tests/factories/make-article';
import { makeOrganisation, makePerson, post } from '#tests/factories/make-person';
import { makeSpeakerLink, proposeBy } from '#tests/factories/make-speaker-link';
import { makeNewsroom, type Newsroom, openInstance } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';
import { createTestDatabase } from '#tests/support/database';
import { makeScratchFolder } from '#tests/support/portal-content';
import { restoreBackup } from '#tests/support/restore-backup';
import { rowsThatSay } from '#tests/support/traces';

const folder = ownDataFolder();
process.env['SECRET_KEY'] = 'a secret of at least thirty-two bytes';
const words = 'Айсулуу Токтогулова';
const reason = 'Просьба семьи';

/** Backs up, lets `meanwhile` happen with a journal, and brings the backup back. */
async function bringBackAfter({ url }: Newsroom, meanwhile: (book: RedactionJournal) => Promise<void>) {
  const scratch = await makeScratchFolder();
  const file = path.join(scratch, 'backup.zip');
  await createBackup({ url, mediaDir: path.join(folder, 'media'), file });
  const book = new RedactionJournal(path.join(scratch, 'journal.jsonl'));
  await meanwhile(book);
  const target = await createTestDatabase({ isMigrated: false });
  await restoreBackup({ url: target.url, mediaDir: path.join(scratch, 'media'), file });
  const restored = openInstance(target.url);
  const replay = async () =>
    replayRedactions(await book.read(), { cardFile: (name) => name, mediumTag: (id) => id }, restored);
  const said = () => withConnection(target.url, (client) => rowsThatSay(client, words));
  return { restored, replay, said };
}

test('posts and proposals that were removed before a redaction are not brought back, and later ones stay', async () => {
  const newsroom = await makeNewsroom();
  const { administrator, editor, database } = newsroom;
  const organisationId = await makeOrganisation(newsroom);
  const appointments = [post(organisationId, words), post(organisationId, 'Врач')];
  const { itemId } = await makePerson(newsroom, { appointments, names: { ru: `${words} и другие` } });
  const { token } = await makeSpeakerLink(newsroom, itemId);
  accepted(await proposeBy(newsroom, token, { other: words }));
  const proposal = await database.speakerProposal.findFirstOrThrow();
  const seen = { revisionId: null, sharedRevisionId: null, redactions: 0 };
  const decision = { itemId, proposalId: proposal.id, seen, isAccepted: false };
  accepted(await decideProposal(editor, decision, database));

  const { restored, replay, said } = await bringBackAfter(newsroom, async (book) => {
    const where = { posts: { some: { post: { contains: words } } } };
    const { id: appointmentId, version } = await database.appointment.findFirstOrThrow({ where });
    accepted(await removeAppointment(editor, { itemId, appointmentId, version }, database));
    await database.$executeRaw`update speaker_proposal set decided_at = now() - interval '91 days'`;
    expect(await sweepSpeakerChecks(database)).toBeGreaterThan(0);
    accepted(await redactPerson(administrator, { itemId, words, reason }, database, book));
  });
  expect(await said()).toEqual(expect.arrayContaining(['appointment_post post', 'speaker_proposal words']));
  const posts = { ky: '', ru: 'Позже', en: '' };
  const held = { heldFrom: '', heldUntil: '', attestedOn: '2026' };
  accepted(await addAppointment(editor, { itemId, organisationId, posts, ...held }, restored));

  expect(await replay()).toBe(1);
  expect(await said()).toEqual([]);
  const left = await restored.appointmentPost.findMany({
    where: { language: 'ru' },
    orderBy: { post: 'asc' },
  });
  expect(left.map((one) => one.post)).toEqual(['Врач ru', 'Позже']);
  expect(await restored.appointment.count()).toBe(2);
});

test('of somebody whose record was merged before a redaction of it all posts come back', async () => {
  const newsroom = await makeNewsroom();
  const { administrator, editor, database } = newsroom;
  const appointments = [post(await makeOrganisation(newsroom), 'Врач')];
  const { itemId } = await makePerson(newsroom, { appointments, names: { ru: words } });
  const { itemId: intoId } = await makePerson(newsroom);
  const { restored, replay, said } = await bringBackAfter(newsroom, async (book) => {
    accepted(await mergePeople(editor, { itemId, intoId }, database));
    accepted(await redactPerson(administrator, { itemId, words, reason }, database, book));
  });
  expect(await replay()).toBe(1);
  expect(await said()).toEqual([]);
  expect(await restored.appointment.count({ where: { personId: itemId } })).toBe(1);
});
