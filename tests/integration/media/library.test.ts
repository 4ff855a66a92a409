import { existsSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { withdrawArticle } from '#lib/articles/commands/withdraw-article';
import { settle } from '#lib/jobs/effects';
import { findUses } from '#lib/media/admin-queries/find-uses';
import { listMedia, type MediaFilter } from '#lib/media/admin-queries/list-media';
import { openFile } from '#lib/media/admin-queries/open-file';
import { deleteMedium } from '#lib/media/commands/delete-medium';
import { makePdf, quarters } from '#tests/factories/files';
import { accepted, makeBody, makeDraft, makePublished, refusalsOf } from '#tests/factories/make-article';
import { bodyWith, makeDocument, makePicture, seen } from '#tests/factories/make-medium';
import { makeMilestoneDraft } from '#tests/factories/make-milestone';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';

const folder = path.join(ownDataFolder(), 'media/files');
let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await makeNewsroom();
});

const small = () => quarters(60, 40).png().toBuffer();
const words = (alt: string) => ({ alt, credit: 'Асан Үсөнов' });
const inThree = (ky: string, ru: string, en: string) => ({ ky: words(ky), ru: words(ru), en: words(en) });

async function found(filter: MediaFilter): Promise<string[]> {
  const { cards } = await listMedia(newsroom.author, 'ru', filter, newsroom.database);
  return cards.map(({ mediumId }) => mediumId);
}

describe('the library', () => {
  test('finds by words in any language, credit and file name, by kind and by what is missing', async () => {
    const hall = await makePicture(newsroom, {
      bytes: await small(),
      texts: inThree('Толгон зал', 'Полный зал', 'A full hall'),
      fileName: 'IMG_100%.jpg',
    });
    const untold = await makePicture(newsroom, {
      bytes: await small(),
      texts: inThree('Кыш', '', 'Winter'),
      childAnswer: 'unanswered',
    });
    const decorative = await makePicture(newsroom, {
      bytes: await small(),
      texts: inThree('', '', ''),
      isDecorative: true,
    });
    const rules = await makeDocument(newsroom, 'Положение.pdf');

    expect(await found({})).toEqual([rules, decorative, untold, hall]);
    expect(await found({ search: 'ТОЛГОН' })).toEqual([hall]);
    expect(await found({ search: 'full зал үсөнов' })).toEqual([hall]);
    expect(await found({ search: 'img_100%' })).toEqual([hall]);
    expect(await found({ search: '%' })).toEqual([hall]);
    expect(await found({ search: "'; drop table medium; --" })).toEqual([]);
    expect(await found({ kind: 'document' })).toEqual([rules]);
    expect(await found({ lacksWords: true })).toEqual([untold]);
    expect(await found({ isUnanswered: true })).toEqual([untold]);
    expect((await seen(newsroom, untold)).card).toMatchObject({
      name: 'Кыш',
      lacking: ['ru'],
      obstacle: 'unanswered',
    });
  });

  test('goes on page by page, and nothing is shown twice or left out while new ones arrive', async () => {
    const made: string[] = [];
    for (let count = 0; count < 55; count += 1) made.push(await makeDocument(newsroom, `${count}.pdf`));
    const first = await listMedia(newsroom.author, 'ru', { kind: 'document' }, newsroom.database);
    await makeDocument(newsroom, 'meanwhile.pdf');
    const filter = { kind: 'document' as const, after: first.next };
    const second = await listMedia(newsroom.author, 'ru', filter, newsroom.database);
    const shown = [...first.cards, ...second.cards].map(({ mediumId }) => mediumId);

    expect(shown.slice(0, 55)).toEqual([...made].reverse());
    expect(new Set(shown).size).toBe(shown.length);
    expect(second.next).toBeNull();
    for (const after of ['x', '-1', "' or 1=1", 'a'.repeat(10_000)])
      expect(await found({ after })).toHaveLength(48);
  });
});

describe('what is used', () => {
  test('is told with the most public use: readers, the past, a version, a draft', async () => {
    const mediumId = await makePicture(newsroom, { bytes: await small() });
    const { author, database } = newsroom;
    const shown = await makePublished(newsroom, { title: 'Shown', coverId: mediumId });
    const past = await makePublished(newsroom, { title: 'Past', body: bodyWith(mediumId) });
    const reasons = { ky: 'Ката', ru: 'Ошибка', en: 'Error' };
    accepted(await withdrawArticle(newsroom.editor, { itemId: past.itemId, reasons }, database));
    const version = await makeDraft(newsroom, { title: 'Version', body: bodyWith(mediumId) });
    const typed = await makeDraft(newsroom, { title: 'Typed' });
    await database.workingDraft.create({
      data: {
        localizationId: typed.localizationIds.en,
        content: { title: 'Typed', summary: '', body: { ...bodyWith(mediumId) }, checks: {} } as object,
        accountId: author.accountId,
      },
    });
    const cover = await makeDraft(newsroom, { title: 'Cover' });
    await database.sharedDraft.create({
      data: { itemId: cover.itemId, content: { coverId: mediumId }, accountId: author.accountId },
    });
    await makeMilestoneDraft(newsroom, { title: 'Evidence', evidence: [{ kind: 'document', mediumId }] });
    const uses = await findUses(database, mediumId, 'ru');

    expect(uses.map(({ title, standing }) => [title, standing]).sort()).toEqual(
      [
        ['Shown ru', 'public'],
        ['Past ru', 'past'],
        ['Version ru', 'version'],
        ['Typed ru', 'draft'],
        ['Cover ru', 'draft'],
        ['Evidence ru', 'version'],
      ].sort(),
    );
    expect(uses[0]).toMatchObject({
      itemId: shown.itemId,
      itemKind: 'article',
      languages: ['en', 'ky', 'ru'],
    });
    expect(uses.find(({ itemId }) => itemId === typed.itemId)?.languages).toEqual(['en']);
    expect(uses.find(({ itemId }) => itemId === version.itemId)?.languages).toEqual(['en', 'ky', 'ru']);
    expect(await findUses(database, await makePicture(newsroom, { bytes: await small() }), 'ru')).toEqual([]);
  });

  test('is not deleted, not even for an administrator; the number of uses is said', async () => {
    const mediumId = await makePicture(newsroom, { bytes: await small() });
    await makeDraft(newsroom, { body: bodyWith(mediumId) });
    await makeDraft(newsroom, { coverId: mediumId, body: makeBody('x') });
    const result = await deleteMedium(newsroom.administrator, { mediumId }, newsroom.database);

    expect(result).toEqual({
      ok: false,
      problems: [{ kind: 'refused', code: 'mediumInUse', params: { count: 2 } }],
    });
  });
});

describe('deleting what nothing uses', () => {
  test('removes its row, its files and its place in the library', async () => {
    const mediumId = await makePicture(newsroom, { bytes: await small() });
    const { originalName, variants } = await newsroom.database.medium.findUniqueOrThrow({
      where: { id: mediumId },
      include: { variants: true },
    });
    const names = [originalName, ...variants.map(({ name }) => name)];
    expect(names.every((name) => existsSync(path.join(folder, name)))).toBe(true);
    accepted(await deleteMedium(newsroom.editor, { mediumId }, newsroom.database));
    await settle(null, newsroom.database);

    expect(names.some((name) => existsSync(path.join(folder, name)))).toBe(false);
    expect(refusalsOf(await deleteMedium(newsroom.editor, { mediumId }, newsroom.database))).toEqual([
      'mediumMissing',
    ]);
  });

  test('of somebody else’s upload is refused to an author', async () => {
    const mediumId = await makePicture(newsroom, { bytes: await small() });
    const other = { ...newsroom.author, accountId: newsroom.editor.accountId };

    expect(refusalsOf(await deleteMedium(other, { mediumId }, newsroom.database))).toEqual(['notAllowed']);
    accepted(await deleteMedium(newsroom.author, { mediumId }, newsroom.database));
  });
});

test('the desk opens sizes and documents by name, and neither originals nor what is no name of ours', async () => {
  const { database } = newsroom;
  const pictureId = await makePicture(newsroom, { bytes: await small() });
  const picture = await database.medium.findUniqueOrThrow({
    where: { id: pictureId },
    include: { variants: true },
  });
  const documentId = await makeDocument(newsroom, 'a.pdf');
  const document = await database.medium.findUniqueOrThrow({ where: { id: documentId } });

  expect(await openFile(picture.variants[0]?.name ?? '', database)).toMatchObject({ fileName: null });
  expect(await openFile(document.originalName, database)).toMatchObject({
    mediaType: 'application/pdf',
    fileName: 'a.pdf',
    bytes: makePdf().length,
  });
  for (const name of [picture.originalName, '../secrets.json', '', `${picture.baseName}-9999.avif`]) {
    expect(await openFile(name, database)).toBeNull();
  }
});
