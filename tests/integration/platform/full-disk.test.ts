import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { addPicture } from '#lib/media/commands/add-picture';
import { DiskStorage } from '#lib/platform/storage/disk-storage';
import { StorageFullError } from '#lib/platform/storage/storage';
import { quarters } from '#tests/factories/files';
import { refusalsOf } from '#tests/factories/make-article';
import { makeNewsroom } from '#tests/factories/newsroom';

const folder = mkdtempSync(path.join(tmpdir(), 'umut-full-'));

/** Only root may mount a disk so small; others try the same with a storage that says that it is full. */
function mountSmallDisk(): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const isMounted = mountSmallDisk();

afterAll(() => {
  if (isMounted) execFileSync('umount', [folder]);
  rmSync(folder, { recursive: true, force: true });
});

const storage = new DiskStorage(path.join(folder, 'files'));
const name = `${'a1'.repeat(16)}-800.webp`;
const text = { alt: '', credit: '' };
const about = {
  texts: { ky: text, ru: text, en: text },
  isDecorative: false,
  licence: '',
  focus: { x: 0.5, y: 0.5 },
};

if (isMounted) {
  describe('a disk of 256 kB', () => {
    test('says that it is full, keeps no part of the file and an earlier one whole', async () => {
      await storage.put(name, Buffer.from('earlier'));
      const parts = Array.from({ length: 20 }, () => Buffer.alloc(64 * 1024));

      await expect(storage.put(name, Readable.from(parts))).rejects.toThrow(StorageFullError);
      expect(await readdir(path.join(folder, 'files'))).toEqual([name]);
      expect((await storage.open(name))?.bytes).toBe(7);
      expect(await storage.isWritable()).toBe(true);
    });

    test('takes no picture whose sizes find no room, and no row of it either', async () => {
      const newsroom = await makeNewsroom();
      const noise = { type: 'gaussian', mean: 128, sigma: 50 } as const;
      const grey = { width: 700, height: 500, channels: 3, background: '#888', noise } as const;
      const bytes = await sharp({ create: grey }).jpeg().toBuffer();
      const result = await addPicture(newsroom.author, { ...about, bytes }, newsroom.database, storage);

      expect(refusalsOf(result)).toEqual(['diskFull']);
      expect(await newsroom.database.medium.count()).toBe(0);
      expect(await readdir(path.join(folder, 'files'))).toEqual([name]);
    });
  });
}

test('a picture that finds room is taken', async () => {
  const newsroom = await makeNewsroom();
  const bytes = await quarters(60, 40).png().toBuffer();

  expect((await addPicture(newsroom.author, { ...about, bytes }, newsroom.database, storage)).ok).toBe(true);
});
