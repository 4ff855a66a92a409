import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { addDocument } from '#lib/media/commands/add-document';
import { addPicture } from '#lib/media/commands/add-picture';
import { sweepMediaFiles } from '#lib/media/commands/sweep-media-files';
import { mediaStorage } from '#lib/platform/storage/index';
import { type Storage, StorageFullError } from '#lib/platform/storage/storage';
import { makeOffice, makePdf, makePhotograph, quarters } from '#tests/factories/files';
import { accepted, refusalsOf } from '#tests/factories/make-article';
import { makePicture } from '#tests/factories/make-medium';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';

const folder = ownDataFolder();
let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await makeNewsroom();
});

const text = { alt: 'Words', credit: '' };
const about = {
  texts: { ky: text, ru: text, en: text },
  isDecorative: false,
  licence: 'CC BY 4.0',
  focus: { x: 0.5, y: 0.5 },
};
const titles = { ky: 'Программа', ru: 'Программа', en: 'Programme' };

async function filesOnDisk(): Promise<string[]> {
  return (await readdir(path.join(folder, 'media/files')).catch(() => [])).sort();
}

/** A disk on which only so many files find room. */
function fullAfter(count: number, error: Error = new StorageFullError('the disk is full')): Storage {
  const disk = mediaStorage();
  let stored = 0;
  return {
    put: async (name, content) => {
      stored += 1;
      if (stored > count) throw error;
      return await disk.put(name, content);
    },
    open: (name) => disk.open(name),
    has: (name) => disk.has(name),
    remove: (name) => disk.remove(name),
    list: () => disk.list(),
    isWritable: () => disk.isWritable(),
  };
}

describe('a picture', () => {
  test('has an original that is private and sizes whose names can not be guessed', async () => {
    const bytes = await makePhotograph();
    const input = { ...about, bytes, fileName: '../../IMG_0001.jpg' };
    const { mediumId } = accepted(await addPicture(newsroom.author, input, newsroom.database));
    const medium = await newsroom.database.medium.findUniqueOrThrow({
      where: { id: mediumId },
      include: { variants: true },
    });

    expect(medium).toMatchObject({
      mediaType: 'image/jpeg',
      width: 900,
      height: 1_300,
      childAnswer: 'unanswered',
    });
    expect(medium.originalName).toMatch(/^[0-9a-f]{32}-original$/);
    expect(medium.originalName.slice(0, 32)).not.toBe(medium.baseName);
    expect(medium.variants).toHaveLength(9);
    for (const { name } of medium.variants) expect(name).toMatch(/^[0-9a-f]{32}-\d+\.(?:avif|webp|jpg)$/);
    expect(new Set(medium.variants.map(({ name }) => name.slice(0, 32)))).toEqual(new Set([medium.baseName]));
    expect(await filesOnDisk()).toEqual(
      [medium.originalName, ...medium.variants.map(({ name }) => name)].sort(),
    );
  });

  test('that is refused leaves no row and no file', async () => {
    const [rows, files] = [await newsroom.database.medium.count(), await filesOnDisk()];
    const refusals: string[][] = [];
    for (const bytes of [Buffer.from('<svg/>'), makePdf(), Buffer.alloc(21 * 1024 * 1024, 1)]) {
      refusals.push(refusalsOf(await addPicture(newsroom.author, { ...about, bytes }, newsroom.database)));
    }

    expect(refusals).toEqual([['pictureSvg'], ['pictureType'], ['fileTooLarge']]);
    expect(await newsroom.database.medium.count()).toBe(rows);
    expect(await filesOnDisk()).toEqual(files);
  });

  test.each([0, 1, 5])('on a disk that is full after %i files leaves nothing, and says so', async (count) => {
    const files = await filesOnDisk();
    const input = { ...about, bytes: await quarters(1_300, 800).png().toBuffer() };
    const result = await addPicture(newsroom.author, input, newsroom.database, fullAfter(count));

    expect(refusalsOf(result)).toEqual(['diskFull']);
    expect(await filesOnDisk()).toEqual(files);
  });

  test('whose storage fails otherwise leaves nothing, and the failure is no refusal', async () => {
    const files = await filesOnDisk();
    const input = { ...about, bytes: await quarters().png().toBuffer() };
    const failing = fullAfter(3, new Error('the wire broke'));

    await expect(addPicture(newsroom.author, input, newsroom.database, failing)).rejects.toThrow(
      'the wire broke',
    );
    expect(await filesOnDisk()).toEqual(files);
  });
});

describe('a document', () => {
  test.each([
    ['pdf', () => makePdf()],
    ['docx', () => makeOffice('docx')],
    ['pptx', () => makeOffice('pptx')],
  ] as const)('that is %s is kept as it came, under a name of ours', async (kind, make) => {
    const bytes = await make();
    const input = {
      bytes,
      fileName: 'C:\\x\\Программа.exe',
      titles,
      language: 'ru' as const,
      licence: 'Own',
    };
    const { mediumId } = accepted(await addDocument(newsroom.author, input, newsroom.database));
    const medium = await newsroom.database.medium.findUniqueOrThrow({ where: { id: mediumId } });

    expect(medium).toMatchObject({ kind: 'document', fileName: `Программа.${kind}`, bytes: bytes.length });
    expect(medium.originalName).toBe(`${medium.baseName}-file.${kind}`);
    expect(medium.baseName).toMatch(/^[0-9a-f]{32}$/);
    expect((await mediaStorage().open(medium.originalName))?.bytes).toBe(bytes.length);
  });

  test('that is refused, or finds no room, leaves nothing', async () => {
    const files = await filesOnDisk();
    const input = { fileName: 'a.pdf', titles, language: null, licence: 'Own' };
    const page = { ...input, bytes: Buffer.from('<html>') };
    const whole = { ...input, bytes: makePdf() };

    expect(refusalsOf(await addDocument(newsroom.author, page, newsroom.database))).toEqual(['documentType']);
    expect(refusalsOf(await addDocument(newsroom.author, whole, newsroom.database, fullAfter(0)))).toEqual([
      'diskFull',
    ]);
    expect(await filesOnDisk()).toEqual(files);
  });
});

describe('files that no row names', () => {
  test('are removed a day after a crash left them, and no others', async () => {
    await makePicture(newsroom);
    const files = await filesOnDisk();
    const left = `${'ab'.repeat(16)}-800.webp`;
    await mediaStorage().put(left, Buffer.from('left'));
    const inADay = new Date(Date.now() + 60_000);

    expect(await sweepMediaFiles(newsroom.database, mediaStorage())).toBe(0);
    expect(await sweepMediaFiles(newsroom.database, mediaStorage(), inADay)).toBe(1);
    expect(await filesOnDisk()).toEqual(files);
  });

  test('are all kept where most files are unknown: the database is another one', async () => {
    const other = await makeNewsroom();
    for (let count = 0; count < 60; count += 1) {
      await mediaStorage().put(`${count.toString(16).padStart(32, '0')}-800.webp`, Buffer.from('x'));
    }
    const files = await filesOnDisk();

    expect(await sweepMediaFiles(other.database, mediaStorage(), new Date(Date.now() + 60_000))).toBe(0);
    expect(await filesOnDisk()).toEqual(files);
  });
});
