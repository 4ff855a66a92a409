import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { addFoundPicture } from '#lib/media/commands/add-found-picture';
import { addUpload } from '#lib/media/commands/add-upload';
import { blurPicture } from '#lib/media/commands/blur-picture';
import { putBackMedium } from '#lib/media/commands/put-back-medium';
import { replacePicture } from '#lib/media/commands/replace-picture';
import { takeDownMedium } from '#lib/media/commands/take-down-medium';
import { makePdf, quarters } from '#tests/factories/files';
import { accepted, refusalsOf } from '#tests/factories/make-article';
import { makePicture, versionOf } from '#tests/factories/make-medium';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';

const folder = ownDataFolder();
let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await makeNewsroom();
});

/** A picture that no other test has. */
async function fresh(): Promise<Buffer> {
  const ImageDescription = crypto.randomUUID();
  return await quarters().withExif({ IFD0: { ImageDescription } }).jpeg().toBuffer();
}

async function upload(bytes: Uint8Array, kind: 'picture' | 'document' | null = null) {
  const file = path.join(folder, crypto.randomUUID());
  await writeFile(file, bytes);
  return await addUpload(newsroom.author, { path: file, fileName: 'IMG_1.jpg', kind }, newsroom.database);
}

const find = (bytes: Uint8Array) => addFoundPicture(newsroom.author, { bytes }, newsroom.database);
const takeDown = async (mediumId: string) =>
  accepted(await takeDownMedium(newsroom.author, { mediumId }, newsroom.database));

describe('a file that is in the library', () => {
  test('is not stored twice, whether it is uploaded or stands in a document', async () => {
    const bytes = await fresh();
    const first = accepted(await upload(bytes));
    const count = await newsroom.database.medium.count();

    expect(first.isKnown).toBe(false);
    expect(accepted(await upload(bytes))).toEqual({ mediumId: first.mediumId, isKnown: true });
    expect(accepted(await find(bytes))).toEqual({ mediumId: first.mediumId });
    expect(await newsroom.database.medium.count()).toBe(count);
    expect(refusalsOf(await upload(bytes, 'document'))).toEqual(['documentType']);
  });

  test('and was taken down comes back in no way, until an editor puts it back', async () => {
    const bytes = await fresh();
    const { mediumId } = accepted(await find(bytes));
    await takeDown(mediumId);
    const count = await newsroom.database.medium.count();
    const other = await makePicture(newsroom);
    const replacement = { mediumId: other, version: 1, fileName: 'a.jpg', childAnswer: 'no' as const, bytes };

    expect(refusalsOf(await upload(bytes))).toEqual(['uploadTakenDown']);
    expect(refusalsOf(await find(bytes))).toEqual(['uploadTakenDown']);
    const replaced = await replacePicture(newsroom.editor, replacement, newsroom.database);
    expect(refusalsOf(replaced)).toEqual(['uploadTakenDown']);
    expect(await newsroom.database.medium.count()).toBe(count + 1);

    accepted(await putBackMedium(newsroom.editor, { mediumId }, newsroom.database));
    expect(accepted(await find(bytes))).toEqual({ mediumId });
  });

  test('is known by what was uploaded where it was blurred before it was taken down', async () => {
    const bytes = await fresh();
    const { mediumId } = accepted(await find(bytes));
    const regions = [{ x: 0.1, y: 0.1, width: 0.3, height: 0.3 }];
    const version = await versionOf(newsroom, mediumId);
    accepted(await blurPicture(newsroom.author, { mediumId, version, regions }, newsroom.database));
    const whole = accepted(await find(bytes));
    expect(whole.mediumId).not.toBe(mediumId);
    await takeDown(mediumId);

    expect(refusalsOf(await find(bytes))).toEqual(['uploadTakenDown']);
  });

  test('is refused as a document too', async () => {
    const bytes = makePdf();
    const { mediumId } = accepted(await upload(bytes));
    expect(accepted(await upload(bytes))).toEqual({ mediumId, isKnown: true });
    await takeDown(mediumId);
    expect(refusalsOf(await upload(bytes))).toEqual(['uploadTakenDown']);
  });
});
