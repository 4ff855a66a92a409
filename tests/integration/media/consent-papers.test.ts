import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { findMedium } from '#lib/media/admin-queries/find-medium';
import { openFile } from '#lib/media/admin-queries/open-file';
import { deleteMedium } from '#lib/media/commands/delete-medium';
import { type RecordConsentInput, recordConsent } from '#lib/media/commands/record-consent';
import { viewConsentPaper } from '#lib/media/commands/view-consent-paper';
import { makePdf, quarters } from '#tests/factories/files';
import { accepted, refusalsOf } from '#tests/factories/make-article';
import { makePicture } from '#tests/factories/make-medium';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';

const folder = path.join(ownDataFolder(), 'media/files');
process.env['SECRET_KEY'] = 'a secret of at least thirty-two bytes';
let newsroom: Newsroom;
let mediumId: string;
const paper = makePdf('I, Gulnara Osmonova, agree');

beforeAll(async () => {
  newsroom = await makeNewsroom();
  mediumId = await makePicture(newsroom, { childAnswer: 'yes' });
});

const record = (differences: Partial<RecordConsentInput> = {}) =>
  recordConsent(
    newsroom.author,
    {
      ...{ mediumId, guardian: 'Гүлнара Осмонова', scope: 'Портал', validUntil: null },
      paper: { bytes: paper },
      ...differences,
    },
    newsroom.database,
  );

async function paperNameOf(consentId: string): Promise<string> {
  const { paperName } = await newsroom.database.consent.findUniqueOrThrow({ where: { id: consentId } });
  return paperName ?? '';
}

describe('a consent paper', () => {
  test('is ciphertext on disk, under a name that no public path has', async () => {
    const { consentId } = accepted(await record());
    const name = await paperNameOf(consentId);
    const stored = await readFile(path.join(folder, name));

    expect(name).toMatch(/^[0-9a-f]{32}-consent$/);
    expect(stored.length).toBeGreaterThan(paper.length);
    for (const words of ['%PDF', 'Gulnara', 'agree', 'Catalog']) expect(stored.includes(words)).toBe(false);
    for (const file of await readdir(folder)) {
      expect((await readFile(path.join(folder, file))).includes('Gulnara')).toBe(false);
    }
    expect(await openFile(name, newsroom.database)).toBeNull();
  });

  test('is opened for editors and administrators, and each look is recorded with who and when', async () => {
    const { author, editor, administrator, database } = newsroom;
    const { consentId } = accepted(await record());
    const look = { mediumId, consentId };
    expect(refusalsOf(await viewConsentPaper(author, look, database))).toEqual(['notAllowed']);
    expect(await database.consentView.count({ where: { consentId } })).toBe(0);

    for (const actor of [editor, administrator]) {
      expect(accepted(await viewConsentPaper(actor, look, database))).toEqual({
        bytes: paper,
        mediaType: 'application/pdf',
      });
    }
    const seenBy = (await findMedium(editor, mediumId, 'ru', database))?.consents.find(
      (consent) => consent.consentId === consentId,
    );
    expect(seenBy?.views.map(({ by }) => by)).toEqual(['administrator', 'editor']);
    const hidden = (await findMedium(author, mediumId, 'ru', database))?.consents;
    expect(hidden?.every(({ views }) => views.length === 0)).toBe(true);
    await expect(database.consentView.deleteMany({ where: { consentId } })).rejects.toThrow('constraint');
  });

  test('of one picture is not found by another, nor where there is none', async () => {
    const { editor, database } = newsroom;
    const { consentId } = accepted(await record());
    const without = accepted(await record({ paper: null }));
    const other = await makePicture(newsroom);

    expect(refusalsOf(await viewConsentPaper(editor, { mediumId: other, consentId }, database))).toEqual([
      'consentMissing',
    ]);
    const missing = { mediumId, consentId: without.consentId };
    expect(refusalsOf(await viewConsentPaper(editor, missing, database))).toEqual(['consentMissing']);
  });

  test('may be a picture, and nothing that could run', async () => {
    const picture = await quarters().jpeg().toBuffer();
    const { consentId } = accepted(await record({ paper: { bytes: picture } }));
    const look = { mediumId, consentId };
    expect(accepted(await viewConsentPaper(newsroom.editor, look, newsroom.database)).mediaType).toBe(
      'image/jpeg',
    );

    const files = await readdir(folder);
    for (const bytes of [Buffer.from('<svg/>'), Buffer.from('<html>'), Buffer.from('GIF89a=1')]) {
      expect(refusalsOf(await record({ paper: { bytes } }))).toEqual(['paperType']);
    }
    expect(await readdir(folder)).toEqual(files);
  });

  test('that was looked at keeps its picture from being deleted; one that was not goes with it', async () => {
    const { author, editor, database } = newsroom;
    const looked = await makePicture(newsroom, { childAnswer: 'yes' });
    const first = accepted(await record({ mediumId: looked }));
    accepted(await viewConsentPaper(editor, { mediumId: looked, consentId: first.consentId }, database));
    expect(refusalsOf(await deleteMedium(editor, { mediumId: looked }, database))).toEqual([
      'mediumKeepsRecords',
    ]);

    const unseen = await makePicture(newsroom, { childAnswer: 'yes' });
    const second = accepted(await record({ mediumId: unseen }));
    const name = await paperNameOf(second.consentId);
    accepted(await deleteMedium(author, { mediumId: unseen }, database));
    const effect = await database.outbox.findFirstOrThrow({
      where: { effect: 'remove-media-files' },
      orderBy: { id: 'desc' },
    });
    expect(JSON.stringify(effect.payload)).toContain(name);
  });
});

test('a consent names its guardian and scope, and does not end before it begins', async () => {
  const bad = { guardian: ' ', scope: '', validUntil: new Date(Date.now() - 1_000) };

  expect(refusalsOf(await record(bad))).toEqual(['guardianNeeded', 'consentScopeNeeded', 'consentOver']);
  expect(refusalsOf(await record({ guardian: 'ө'.repeat(300) }))).toEqual(['mediumTextTooLong']);
});
