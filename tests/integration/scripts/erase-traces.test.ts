import { chmodSync } from 'node:fs';
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { redactArticle } from '#lib/articles/commands/redact-article';
import { redactEvent } from '#lib/events/commands/redact-event';
import { settle } from '#lib/jobs/effects';
import { finishRedactions, type RedactionPlaces } from '#lib/jobs/finish-redactions';
import { redactPicture } from '#lib/media/commands/redact-picture';
import { editOrganisation } from '#lib/organisations/commands/edit-organisation';
import { redactPerson } from '#lib/people/commands/redact-person';
import { backupFileName, createBackup } from '#lib/platform/backup/create-backup';
import { openVerifiedBackup } from '#lib/platform/backup/verify-backup';
import { openConnection, withConnection } from '#lib/platform/db/connection';
import { eraseTraces, TracesKeptError } from '#lib/platform/db/erase-traces';
import { migrate } from '#lib/platform/db/migrate/migrate';
import { journal } from '#lib/platform/redactions/index';
import { startPostgres } from '#scripts/postgres/embedded-postgres';
import { accepted } from '#tests/factories/make-article';
import { inAll, makeProgramme, makePublicEvent, makeSession, releaseNext } from '#tests/factories/make-event';
import { makeNamedArticle } from '#tests/factories/make-named-article';
import { makeOrganisation, makePerson, post } from '#tests/factories/make-person';
import { makeSpeakerLink, proposeBy } from '#tests/factories/make-speaker-link';
import { fillNewsroom, openInstance } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';
import { makeScratchFolder } from '#tests/support/portal-content';
import { restoreBackup } from '#tests/support/restore-backup';
import { filesThatSay, rowsThatSay } from '#tests/support/traces';

const folder = ownDataFolder();
process.env['SECRET_KEY'] = 'a secret of at least thirty-two bytes';
// Otherwise root has to put the database where its user can come.
chmodSync(folder, 0o711);
const words = 'Айсулуу Токтогулова';
const reason = 'Просьба семьи';

const server = await startPostgres({ dataDir: folder, say: () => undefined });
afterAll(() => server.stop());
await migrate(server.url);
const newsroom = await fillNewsroom(server.url, openInstance(server.url));
const { administrator, editor, database } = newsroom;
const places: RedactionPlaces = {
  url: server.url,
  mediaDir: path.join(folder, 'media'),
  backupsDir: path.join(folder, 'backups'),
  journal: journal(),
};

async function backUp(file = path.join(places.backupsDir, backupFileName(new Date()))): Promise<string> {
  await createBackup({ url: places.url, mediaDir: places.mediaDir, file });
  return file;
}

describe('after a redaction', () => {
  let outside = '';

  test('the data folder says the words nowhere: rows, indexes, statistics, log, cards, backups', async () => {
    const { itemId } = await makeNamedArticle(newsroom, words);
    await settle(null, database);
    await withConnection(server.url, (client) => client.query('analyze; checkpoint'));
    await backUp();
    outside = path.join(await keptFolder(), 'outside.zip');
    await backUp(outside);
    const before = await filesThatSay(folder, words);
    expect(before.some((file) => file.startsWith('postgres/base/'))).toBe(true);
    expect(before.some((file) => file.startsWith('postgres/pg_wal/'))).toBe(true);
    expect(before.some((file) => file.startsWith('backups/'))).toBe(true);

    const { version } = accepted(await redactArticle(administrator, { itemId, words, reason }, database));
    await settle(version, database);
    await finishRedactions(database, places);

    expect(await withConnection(server.url, (client) => rowsThatSay(client, words))).toEqual([]);
    expect(await filesThatSay(folder, words)).toEqual([]);
    const [redaction] = await database.redaction.findMany({ select: { erasedAt: true } });
    expect(redaction?.erasedAt).not.toBeNull();
    expect(await readdir(places.backupsDir)).toEqual([expect.stringMatching(/-after-redaction\.zip$/)]);
  });

  test('once more does nothing more', async () => {
    const before = await readdir(places.backupsDir);
    await finishRedactions(database, places);
    expect(await readdir(places.backupsDir)).toEqual(before);
    expect(await places.journal.read()).toHaveLength(1);
  });

  test('a backup from before, brought back elsewhere, says them nowhere either', async () => {
    expect(await filesThatSay(path.dirname(outside), words)).toEqual(['outside.zip']);
    const target = await makeScratchFolder();
    await chmod(target, 0o711);
    const restored = await startPostgres({ dataDir: target, say: () => undefined });
    try {
      const mediaDir = path.join(target, 'media');
      await restoreBackup({ url: restored.url, mediaDir, file: outside });
      expect(await withConnection(restored.url, (client) => rowsThatSay(client, words))).not.toEqual([]);
      const other = openInstance(restored.url);
      const backupsDir = path.join(target, 'backups');

      const count = await finishRedactions(other, {
        url: restored.url,
        mediaDir,
        backupsDir,
        journal: places.journal,
      });

      expect(count).toBe(1);
      expect(await withConnection(restored.url, (client) => rowsThatSay(client, words))).toEqual([]);
      expect(await filesThatSay(target, words)).toEqual([]);
      const kept = await other.redaction.findMany({ select: { reason: true, actorId: true } });
      expect(kept).toEqual([{ reason, actorId: administrator.accountId }]);
      const titles = await other.revision.findMany({
        where: { title: { contains: '[…]' } },
        select: { id: true },
      });
      expect(titles.length).toBeGreaterThan(3);
      expect(await other.workingDraft.count()).toBe(0);
      await other.$disconnect();
    } finally {
      await restored.stop();
    }
  });
});

test('neither do programmes, what was released of them, posts and what people proposed', async () => {
  const said = 'Гүлнара Сыдыкова';
  const { itemId: eventId } = await makePublicEvent(newsroom);
  const programme = makeProgramme([makeSession('one', { title: inAll(said) })]);
  await releaseNext(newsroom, eventId, programme);
  const appointments = [post(await makeOrganisation(newsroom), said)];
  const { itemId } = await makePerson(newsroom, { appointments });
  const { token } = await makeSpeakerLink(newsroom, itemId);
  accepted(await proposeBy(newsroom, token, { other: said }));
  await withConnection(server.url, (client) => client.query('analyze; checkpoint'));
  expect(await filesThatSay(folder, said)).not.toEqual([]);

  const event = { itemId: eventId, words: said, reason };
  accepted(await redactEvent(administrator, event, database));
  accepted(await redactPerson(administrator, { itemId, words: said, reason }, database));
  await settle(null, database);
  await finishRedactions(database, places);
  expect(await filesThatSay(folder, said)).toEqual([]);
});

test('names of organisations that were edited before a redaction go with it', async () => {
  const said = 'Фонд Бегимай Асановой';
  const organisationId = await makeOrganisation(newsroom, 'a-fund', said);
  const { itemId } = await makePublicEvent(newsroom, { title: said });
  await withConnection(server.url, (client) => client.query('analyze; checkpoint'));
  const name = { full: 'Фонд', short: '' };
  const facts = { url: '', names: { ky: name, ru: name, en: name } };
  accepted(await editOrganisation(editor, { organisationId, version: 1, ...facts }, database));
  accepted(await redactEvent(administrator, { itemId, words: said, reason }, database));
  await settle(null, database);
  await finishRedactions(database, places);
  expect(await filesThatSay(folder, said)).toEqual([]);
});

test('a transaction that still sees the old rows keeps them, and then they go', async () => {
  const kept = 'Кемелбекова Назик';
  const { itemId } = await makeNamedArticle(newsroom, kept);
  const reader = await openConnection(server.url);
  await reader.query('begin isolation level repeatable read; select count(*) from revision');
  accepted(await redactArticle(administrator, { itemId, words: kept, reason }, database));

  await expect(eraseTraces(server.url, { patienceMs: 500 })).rejects.toThrow(TracesKeptError);
  await reader.query('commit');
  await reader.end();
  await settle(null, database);
  await finishRedactions(database, places);
  expect(await filesThatSay(folder, kept)).toEqual([]);
});

test('two at once: one erases, the other leaves it to it', async () => {
  const both = await Promise.all([eraseTraces(server.url), eraseTraces(server.url)]);
  expect(both.sort()).toEqual([false, true]);
});

test('a redacted picture leaves no file, no text, no paper and no way back', async () => {
  const { itemId, mediumId } = await makeNamedArticle(newsroom, 'Слова рисунка');
  await settle(null, database);
  const fields = { originalName: true, baseName: true, variants: { select: { name: true } } } as const;
  const before = await database.medium.findUniqueOrThrow({ where: { id: mediumId }, select: fields });
  const names = [before.originalName, ...before.variants.map(({ name }) => name)];
  const present = async () => {
    const files = await readdir(path.join(places.mediaDir, 'files'));
    return files.filter((name) => names.includes(name) || name.startsWith(before.baseName));
  };
  expect((await present()).sort()).toEqual(names.sort());

  const { version } = accepted(await redactPicture(administrator, { mediumId, itemId, reason }, database));
  await settle(version, database);
  await finishRedactions(database, places);

  expect(await present()).toEqual([]);
  const after = await database.medium.findUniqueOrThrow({
    where: { id: mediumId },
    include: { texts: true, variants: true },
  });
  expect(after).toMatchObject({ originalName: '', fileName: '', sha256: '', bytes: 0, variants: [] });
  expect(after.texts.map(({ alt, credit }) => alt + credit)).toEqual(['', '', '']);
  const { archive, manifest } = await openVerifiedBackup(await backUp());
  archive.close();
  expect(
    manifest.media.filter(({ name, folder: place }) => place === 'files' && names.includes(name)),
  ).toEqual([]);
  expect(manifest.missingMedia).toEqual([]);
});

/** A folder outside of the portal's that lasts for the file. */
async function keptFolder(): Promise<string> {
  const kept = await mkdtemp(path.join(path.dirname(folder), 'umut-kept-'));
  afterAll(() => rm(kept, { recursive: true, force: true }));
  return kept;
}
