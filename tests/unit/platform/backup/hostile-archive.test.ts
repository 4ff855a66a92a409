import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { ArchiveWriter } from '#lib/platform/backup/archive-writer';
import { type Manifest, manifestEntry, mediaEntry } from '#lib/platform/backup/manifest';
import { seal } from '#lib/platform/backup/seal';
import { openVerifiedBackup } from '#lib/platform/backup/verify-backup';
import { makeScratchFolder } from '#tests/support/portal-content';

const content = 'picture';
const contentDigest = 'f97fad8ea3cbd6c4c5b4b7cb75cf9bc6d8d0d7e0e2b0ac5cd9ff2b0a2f4c4a2e';

/** A sealed backup with one medium; `change` is what an attacker makes of its manifest. */
async function writeBackup(
  entry: string,
  change: (manifest: Manifest) => unknown = (manifest) => manifest,
): Promise<string> {
  const file = path.join(await makeScratchFolder(), 'backup.zip');
  const archive = await ArchiveWriter.create(file, new Date());
  const { bytes, sha256 } = await archive.add(entry, Readable.from([Buffer.from(content)]), {
    compress: false,
  });
  const manifest: Manifest = {
    format: 'umut-backup',
    formatVersion: 1,
    createdAt: '2026-02-18T04:00:00.000Z',
    migrations: [{ name: '20260101000000_one', checksum: contentDigest }],
    tables: [],
    sequences: [],
    media: [{ folder: 'files', name: 'picture.png', bytes, sha256 }],
    missingMedia: [],
  };
  await archive.finish(manifestEntry, Buffer.from(JSON.stringify(change(manifest))));
  await archive.close();
  return file;
}

async function replaceInside(file: string, from: string, to: string): Promise<void> {
  const text = (await readFile(file)).toString('latin1').replaceAll(from, to);
  await writeFile(file, Buffer.from(text, 'latin1'));
  await seal(file);
}

const sound = mediaEntry({ folder: 'files', name: 'picture.png' });

function withMedium(fields: object): (manifest: Manifest) => unknown {
  return (manifest) => ({ ...manifest, media: manifest.media.map((medium) => ({ ...medium, ...fields })) });
}

describe('openVerifiedBackup', () => {
  test('takes a sound file', async () => {
    const { archive, manifest } = await openVerifiedBackup(await writeBackup(sound));
    archive.close();

    expect(manifest.media).toHaveLength(1);
  });

  test.each([
    ['out of its folder', '../../../../../../../pictur'],
    ['to the root', '/'.padEnd(sound.length, 'x')],
    ['to a drive', 'c:\\'.padEnd(sound.length, 'x')],
  ])('refuses an entry whose name leads %s', async (_, name) => {
    const file = await writeBackup(sound);
    await replaceInside(file, sound, name.slice(0, sound.length).padEnd(sound.length, 'x'));

    await expect(openVerifiedBackup(file)).rejects.toThrow(/can't be read as a backup/);
  });

  test.each([
    ['names a file outside of its folder', withMedium({ name: '../picture.png' }), /can't be understood/],
    ['names a hidden file', withMedium({ name: '.picture.png' }), /can't be understood/],
    ['names another folder', withMedium({ folder: '..' }), /can't be understood/],
    ['tells another digest', withMedium({ sha256: contentDigest }), /is not what its manifest says/],
    ['tells another size', withMedium({ bytes: 6 }), /is not what its manifest says/],
    ['names a file that is not there', withMedium({ name: 'other.png' }), /which its manifest does not name/],
    [
      'is silent about a file',
      (manifest: Manifest) => ({ ...manifest, media: [] }),
      /which its manifest does not name/,
    ],
    [
      'names a file twice',
      (manifest: Manifest) => ({ ...manifest, media: [...manifest.media, ...manifest.media] }),
      /names an entry twice/,
    ],
    [
      'is of a later format',
      (manifest: Manifest) => ({ ...manifest, formatVersion: 2 }),
      /another version.*format 2/,
    ],
    ['is no manifest', () => 'hello', /can't be understood/],
    [
      'names a table that no SQL would take',
      (manifest: Manifest) => ({
        ...manifest,
        tables: [{ name: 'a"; drop', columns: ['a'], rows: 0, bytes: 0, sha256: contentDigest }],
      }),
      /can't be understood/,
    ],
  ])('refuses a file whose manifest %s', async (_, change, reason) => {
    await expect(openVerifiedBackup(await writeBackup(sound, change))).rejects.toThrow(reason);
  });
});
