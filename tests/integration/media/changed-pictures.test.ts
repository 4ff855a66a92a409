import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { publishArticle } from '#lib/articles/commands/publish-article';
import { findArticleBySlug } from '#lib/articles/public-queries';
import { sha256Of } from '#lib/core/digest';
import { settle } from '#lib/jobs/effects';
import { blurPicture } from '#lib/media/commands/blur-picture';
import { cropPicture } from '#lib/media/commands/crop-picture';
import { editMediumTexts } from '#lib/media/commands/edit-medium-texts';
import { replacePicture } from '#lib/media/commands/replace-picture';
import { mediumTag } from '#lib/media/media-tags';
import { mediaGrants } from '#lib/platform/storage/index';
import type { Actor } from '#lib/publishing/actor';
import { makePhotograph, quarters } from '#tests/factories/files';
import { accepted, makePublished, refusalsOf, slugOf } from '#tests/factories/make-article';
import { bodyWith, consent, makePicture, seen, versionOf } from '#tests/factories/make-medium';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';

const folder = path.join(ownDataFolder(), 'media/files');
let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await makeNewsroom();
});

const region = { x: 0.25, y: 0.25, width: 0.5, height: 0.5 };

/** Every file on disk with its digest. */
async function digests(): Promise<Map<string, string>> {
  const names = await readdir(folder);
  const entries = names.map(
    async (name) => [name, sha256Of(await readFile(path.join(folder, name)))] as const,
  );
  return new Map(await Promise.all(entries));
}

async function rowOf(mediumId: string) {
  return await newsroom.database.medium.findUniqueOrThrow({
    where: { id: mediumId },
    include: { variants: true },
  });
}

const namesOf = ({ originalName, variants }: Awaited<ReturnType<typeof rowOf>>): string[] =>
  [originalName, ...variants.map(({ name }) => name)].sort();

async function isOpen(baseName: string): Promise<boolean> {
  return await mediaGrants().allows(baseName, new Date());
}

async function read(slug: string) {
  const answer = await findArticleBySlug('ru', slug, newsroom.database);
  return answer?.status === 'found' ? answer.view : expect.fail('there is no such article');
}

describe.each([
  [
    'crop',
    (by: Actor, mediumId: string, version: number) =>
      cropPicture(by, { mediumId, version, region }, newsroom.database),
  ],
  [
    'blur',
    (by: Actor, mediumId: string, version: number) =>
      blurPicture(by, { mediumId, version, regions: [region] }, newsroom.database),
  ],
] as const)('a %s', (_what, edit) => {
  let mediumId: string;
  let slug: string;
  beforeEach(async () => {
    mediumId = await makePicture(newsroom, { bytes: await makePhotograph(700, 500) });
    const published = await makePublished(newsroom, { coverId: mediumId, body: bodyWith(mediumId) });
    await settle(published.version, newsroom.database);
    slug = slugOf(published.paths.ru);
  });

  test('leaves no old byte in any size, original or card, and old names answer nothing', async () => {
    const [before, filesBefore] = [await rowOf(mediumId), await digests()];
    const cardBefore = (await read(slug)).cardPath;
    const { version } = accepted(await edit(newsroom.editor, mediumId, 1));
    await settle(version, newsroom.database);
    const [after, filesAfter] = [await rowOf(mediumId), await digests()];

    expect(after.baseName).not.toBe(before.baseName);
    expect(after.variants).toHaveLength(before.variants.length - (_what === 'crop' ? 3 : 0));
    for (const name of namesOf(before)) expect(filesAfter.has(name), name).toBe(false);
    for (const name of namesOf(after)) expect(filesAfter.has(name), name).toBe(true);
    const cardName = cardBefore.replace('/media/', '');
    const oldBytes = [...namesOf(before), cardName].map((name) => filesBefore.get(name));
    expect(oldBytes).not.toContain(undefined);
    for (const digest of filesAfter.values()) expect(oldBytes).not.toContain(digest);
    for (const base of [before.baseName, cardName.slice(0, 32)]) expect(await isOpen(base)).toBe(false);
    expect(await isOpen(after.baseName)).toBe(true);
  });

  test('is on every page at once: its copies are stale, its card is drawn anew', async () => {
    const cardBefore = (await read(slug)).cardPath;
    const { version } = accepted(await edit(newsroom.editor, mediumId, 1));
    await settle(version, newsroom.database);
    const change = await newsroom.database.contentChange.findUniqueOrThrow({
      where: { version: version ?? 0n },
    });

    expect(change.tags).toEqual([mediumTag(mediumId)]);
    const view = await read(slug);
    const { baseName } = await rowOf(mediumId);
    expect(view.cover?.sources.every(({ src }) => src.startsWith(`/media/${baseName}-`))).toBe(true);
    expect(view.cardPath).not.toBe(cardBefore);
    expect(await isOpen(view.cardPath.slice('/media/'.length, '/media/'.length + 32))).toBe(true);
  });

  test('of a public picture is refused to an author, and to whoever saw another version', async () => {
    const before = await digests();

    expect(refusalsOf(await edit(newsroom.author, mediumId, 1))).toEqual(['notAllowed']);
    expect(refusalsOf(await edit(newsroom.editor, mediumId, 2))).toEqual(['mediumChanged']);
    expect(await digests()).toEqual(before);
  });

  test('done twice at once happens once', async () => {
    const results = await Promise.all([
      edit(newsroom.editor, mediumId, 1),
      edit(newsroom.editor, mediumId, 1),
    ]);
    await settle(null, newsroom.database);

    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
    const files = await digests();
    expect(namesOf(await rowOf(mediumId)).every((name) => files.has(name))).toBe(true);
    expect((await rowOf(mediumId)).version).toBe(2);
  });
});

test('cropping keeps the focus where it was', async () => {
  const mediumId = await makePicture(newsroom, { focus: { x: 0.5, y: 0.3 } });
  accepted(await cropPicture(newsroom.author, { mediumId, version: 1, region }, newsroom.database));
  const { focus, picture } = await seen(newsroom, mediumId);

  expect(focus.x).toBeCloseTo(0.5);
  expect(focus.y).toBeCloseTo(0.1);
  expect([picture?.width, picture?.height]).toEqual([300, 200]);
});

test.each([
  { x: 0, y: 0, width: 0, height: 0.5 },
  { x: 0.9, y: 0, width: 0.5, height: 0.5 },
  { x: -0.1, y: 0, width: 0.5, height: 0.5 },
  { x: Number.NaN, y: 0, width: 0.5, height: 0.5 },
])('a region that is none is refused: %o', async (bad) => {
  const mediumId = await makePicture(newsroom);
  const crop = cropPicture(newsroom.editor, { mediumId, version: 1, region: bad }, newsroom.database);
  const blur = blurPicture(newsroom.editor, { mediumId, version: 1, regions: [bad] }, newsroom.database);

  expect(refusalsOf(await crop)).toEqual(['regionNeeded']);
  expect(refusalsOf(await blur)).toEqual(['regionNeeded']);
});

describe('replacing a picture', () => {
  test('keeps its id and its words, asks anew about children, and ends the old consents', async () => {
    const mediumId = await makePicture(newsroom, { childAnswer: 'yes' });
    await consent(newsroom, mediumId, null);
    const published = await makePublished(newsroom, { coverId: mediumId });
    await settle(published.version, newsroom.database);
    const slug = slugOf(published.paths.ru);
    const before = await rowOf(mediumId);
    const bytes = await quarters(800, 600).webp().toBuffer();
    const input = { mediumId, version: 1, bytes, fileName: 'new.webp' };
    const replace = (by: Actor, childAnswer: 'unanswered' | 'no' | 'yes') =>
      replacePicture(by, { ...input, childAnswer }, newsroom.database);

    expect(refusalsOf(await replace(newsroom.author, 'no'))).toEqual(['notAllowed']);
    expect(refusalsOf(await replace(newsroom.editor, 'unanswered'))).toEqual(['childQuestionOpen']);
    const { version } = accepted(await replace(newsroom.editor, 'yes'));
    await settle(version, newsroom.database);

    const medium = await seen(newsroom, mediumId);
    expect(medium).toMatchObject({ childAnswer: 'yes', fileName: 'new.webp', mediaType: 'image/webp' });
    expect(medium.card).toMatchObject({ width: 800, height: 600, obstacle: 'noConsent' });
    expect(medium.consents.map(({ state }) => state)).toEqual(['withdrawn']);
    expect(medium.words.ru.alt).toBe('Four plain quarters');
    expect((await read(slug)).cover).toBeNull();
    const files = await digests();
    for (const name of namesOf(before)) expect(files.has(name)).toBe(false);
  });

  test('by something that is none leaves all as it was', async () => {
    const mediumId = await makePicture(newsroom);
    const before = await digests();
    const input = {
      mediumId,
      version: 1,
      bytes: Buffer.from('<svg/>'),
      fileName: 'x.svg',
      childAnswer: 'no' as const,
    };

    expect(refusalsOf(await replacePicture(newsroom.editor, input, newsroom.database))).toEqual([
      'pictureSvg',
    ]);
    expect(await digests()).toEqual(before);
  });
});

describe('the words of a picture', () => {
  const words = (alt: string) => ({ alt, credit: 'Фото: Үмүт' });
  const input = (mediumId: string, version: number, alt = 'Дети рисуют') => ({
    ...{ mediumId, version, isDecorative: false, licence: 'Own', focus: { x: 0.2, y: 0.4 }, language: null },
    texts: { ky: words('Балдар сүрөт тартышат'), ru: words(alt), en: words('Children draw') },
  });

  test('change on every page with the next print, without a new revision', async () => {
    const mediumId = await makePicture(newsroom);
    const published = await makePublished(newsroom, { coverId: mediumId });
    await settle(published.version, newsroom.database);
    const revisions = await newsroom.database.revision.count();
    expect(refusalsOf(await editMediumTexts(newsroom.author, input(mediumId, 1), newsroom.database))).toEqual(
      ['notAllowed'],
    );
    const { version } = accepted(
      await editMediumTexts(newsroom.editor, input(mediumId, 1), newsroom.database),
    );
    await settle(version, newsroom.database);

    const { cover } = await read(slugOf(published.paths.ru));
    expect(cover).toMatchObject({ alt: 'Дети рисуют', credit: 'Фото: Үмүт', focus: { x: 0.2, y: 0.4 } });
    expect(await newsroom.database.revision.count()).toBe(revisions);
    expect(refusalsOf(await editMediumTexts(newsroom.editor, input(mediumId, 1), newsroom.database))).toEqual(
      ['mediumChanged'],
    );
  });

  test('lose what nobody sees, and are refused where they are too long', async () => {
    const mediumId = await makePicture(newsroom);
    accepted(await editMediumTexts(newsroom.author, input(mediumId, 1, 'a\u202Eb\0c\nd'), newsroom.database));
    expect((await seen(newsroom, mediumId)).words.ru.alt).toBe('abc d');

    const long = await editMediumTexts(
      newsroom.author,
      input(mediumId, 2, 'ө'.repeat(501)),
      newsroom.database,
    );
    expect(refusalsOf(long)).toEqual(['mediumTextTooLong']);
  });
});

test('publishing an article and changing its picture at once ends in both, and in no deadlock', async () => {
  const mediumId = await makePicture(newsroom, { bytes: await quarters(200, 150).png().toBuffer() });
  const draft = await makePublished(newsroom, { coverId: mediumId });
  const words = (at: number) => ({ alt: `Words ${at}`, credit: '' });
  const change = async (at: number) =>
    editMediumTexts(
      newsroom.editor,
      {
        ...{
          mediumId,
          version: await versionOf(newsroom, mediumId),
          isDecorative: false,
          licence: 'x',
          language: null,
        },
        ...{ focus: { x: 0.5, y: 0.5 }, texts: { ky: words(at), ru: words(at), en: words(at) } },
      },
      newsroom.database,
    );
  const until = (at: number) => new Date(Date.now() + 86_400_000 + at);
  const { itemId, sharedRevisionId, revisionIds } = draft;
  const publish = (at: number) =>
    publishArticle(
      newsroom.editor,
      { itemId, sharedRevisionId, revisionIds, visibleUntil: until(at) },
      newsroom.database,
    );
  for (let round = 0; round < 8; round += 1) {
    const [changed, published] = await Promise.all([change(round), publish(round)]);
    expect([changed.ok, published.ok]).toEqual([true, true]);
  }
});
