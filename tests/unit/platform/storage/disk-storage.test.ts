import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { DiskStorage } from '#lib/platform/storage/disk-storage';
import { StorageNameError } from '#lib/platform/storage/storage';
import { withTree } from '../../../support/scratch-tree.ts';

const name = `${'a1'.repeat(16)}-800.webp`;

async function namesIn(storage: DiskStorage): Promise<string[]> {
  const names: string[] = [];
  for await (const { name } of storage.list()) names.push(name);
  return names;
}

async function withStorage(look: (storage: DiskStorage, folder: string) => Promise<void>): Promise<void> {
  await withTree({}, (root) => look(new DiskStorage(path.join(root, 'files')), path.join(root, 'files')));
}

test('a file comes back whole, or in the part asked for', async () => {
  await withStorage(async (storage) => {
    expect(await storage.put(name, Readable.from([Buffer.from('hello '), Buffer.from('world')]))).toBe(11);
    const file = await storage.open(name);

    expect(file?.bytes).toBe(11);
    expect(await text(file?.read() ?? Readable.from([]))).toBe('hello world');
    expect(await text(file?.read({ first: 6, last: 8 }) ?? Readable.from([]))).toBe('wor');
  });
});

test('an empty file is a file', async () => {
  await withStorage(async (storage) => {
    expect(await storage.put(name, new Uint8Array())).toBe(0);
    expect(await storage.has(name)).toBe(true);
  });
});

test('a file whose source fails leaves nothing, and an earlier one as it was', async () => {
  await withStorage(async (storage, folder) => {
    await storage.put(name, Buffer.from('first'));
    const failing = new Readable({
      read() {
        this.push('half');
        this.destroy(new Error('the upload broke off'));
      },
    });

    await expect(storage.put(name, failing)).rejects.toThrow('the upload broke off');
    expect(await readdir(folder)).toEqual([name]);
    expect((await storage.open(name))?.bytes).toBe(5);
  });
});

test('what is not there is null, false, and no error to remove', async () => {
  await withStorage(async (storage) => {
    expect(await storage.open(name)).toBeNull();
    expect(await storage.has(name)).toBe(false);
    await storage.remove(name);
    expect(await namesIn(storage)).toEqual([]);
  });
});

test('what is listed is what was put, without unfinished files and folders', async () => {
  await withStorage(async (storage, folder) => {
    await storage.put(name, Buffer.from('x'));
    await writeFile(path.join(folder, 'half.part'), 'x');
    await mkdir(path.join(folder, 'folder'));

    expect(await namesIn(storage)).toEqual([name]);
    await storage.remove(name);
    expect(await namesIn(storage)).toEqual([]);
  });
});

test.each([
  '../secrets.json',
  'a/b',
  'a\\b',
  '..',
  '.hidden',
  'A.jpg',
  'a\0b',
  '',
  'ab',
  'a..b',
  `${'a'.repeat(201)}`,
])('%j is no name of a file', async (wrong) => {
  await withStorage(async (storage) => {
    await expect(storage.open(wrong)).rejects.toThrow(StorageNameError);
    await expect(storage.put(wrong, Buffer.from('x'))).rejects.toThrow(StorageNameError);
    await expect(storage.remove(wrong)).rejects.toThrow(StorageNameError);
  });
});

test('a folder that can be written says so, one that can not says that', async () => {
  await withStorage(async (storage, folder) => {
    expect(await storage.isWritable()).toBe(true);
    expect(await readdir(folder)).toEqual([]);
    await symlink('/proc/nowhere', path.join(folder, 'blocked'));
    expect(await new DiskStorage(path.join(folder, 'blocked')).isWritable()).toBe(false);
  });
});
