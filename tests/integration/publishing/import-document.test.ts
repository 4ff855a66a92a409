import { describe, expect, test } from 'vitest';
import { addPicture } from '#lib/media/commands/add-picture';
import { bodySchema } from '#lib/publishing/body/body-schema';
import { importDocument, type StorePicture } from '#lib/publishing/commands/import-document';
import { accepted, refusalsOf } from '#tests/factories/make-article';
import { makeNewsroom } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';
import { samplePath } from '#tests/support/imported-text';

ownDataFolder();
const newsroom = await makeNewsroom();
const { author, database } = newsroom;

const nothing = { alt: '', credit: '' };
const storePicture: StorePicture = (bytes) =>
  addPicture(
    author,
    {
      bytes,
      texts: { ky: nothing, ru: nothing, en: nothing },
      isDecorative: false,
      licence: '',
      focus: { x: 0.5, y: 0.5 },
    },
    database,
  );

describe('importing a document', () => {
  test('puts its pictures into the library, with everything still to be said of them', async () => {
    const imported = accepted(
      await importDocument(author, { path: samplePath('made-with-docx.docx') }, storePicture),
    );

    expect(bodySchema.safeParse({ type: 'doc', content: imported.blocks }).error).toBeUndefined();
    const place = imported.blocks.findIndex(({ type }) => type === 'picture');
    const picture = imported.blocks[place];
    expect(imported.blocks[place - 1]?.type).toBe('orderedList');
    expect(picture).toMatchObject({ attrs: { caption: 'Рисунок 1. Солнце над столом' } });
    const mediumId = picture?.type === 'picture' ? picture.attrs.mediumId : '';
    expect(imported.pictures).toEqual([{ mediumId, alt: 'Рисунок: солнце над столом' }]);
    const medium = await database.medium.findUniqueOrThrow({
      where: { id: mediumId },
      select: { childAnswer: true, texts: { select: { alt: true } }, publications: true },
    });
    expect(medium).toEqual({
      childAnswer: 'unanswered',
      texts: [{ alt: '' }, { alt: '' }, { alt: '' }],
      publications: [],
    });
  });

  test('tells all that was lost, in the document and from it', async () => {
    const { dropped } = accepted(
      await importDocument(author, { path: samplePath('made-with-docx.docx') }, storePicture),
    );
    expect(dropped.map(({ code, count }) => `${code} ${count}`)).toEqual([
      'footnote 1',
      'mergedCells 1',
      'deletion 1',
      'hidden 1',
      'headerFooter 2',
      'comment 1',
    ]);
  });

  test('without its pictures tells that they are missing', async () => {
    const refuse: StorePicture = async () => ({
      ok: false,
      problems: [{ kind: 'invalid', code: 'pictureUnreadable' }],
    });
    const { blocks, pictures, dropped } = accepted(
      await importDocument(author, { path: samplePath('made-with-docx.docx') }, refuse),
    );
    expect(blocks.some(({ type }) => type === 'picture')).toBe(false);
    expect(pictures).toEqual([]);
    expect(dropped).toContainEqual({ code: 'picture', count: 1, sample: 'Рисунок: солнце над столом' });
  });

  test('tells of pictures that were taken down, which do not come back with it', async () => {
    const refuse: StorePicture = async () => ({
      ok: false,
      problems: [{ kind: 'refused', code: 'uploadTakenDown' }],
    });
    const { blocks, dropped } = accepted(
      await importDocument(author, { path: samplePath('made-with-docx.docx') }, refuse),
    );
    expect(blocks.some(({ type }) => type === 'picture')).toBe(false);
    expect(dropped).toContainEqual({
      ...{ code: 'takenDownPicture', count: 1, sample: 'Рисунок: солнце над столом' },
    });
  });

  test('gives every block an id of its own', async () => {
    const one = accepted(
      await importDocument(author, { path: samplePath('made-with-docx.docx') }, storePicture),
    );
    const other = accepted(
      await importDocument(author, { path: samplePath('made-with-docx.docx') }, storePicture),
    );
    const ids = [...one.blocks, ...other.blocks].map(({ attrs }) => attrs.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('is for those who write, and of documents only', async () => {
    const portal = { ...author, role: 'author' as const };
    expect(
      refusalsOf(await importDocument(portal, { path: samplePath('samples.md') }, storePicture)),
    ).toEqual(['documentOther']);
  });
});
