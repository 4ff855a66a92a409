import 'server-only';
import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { failed, invalid, type Result } from '#lib/core/result';
import { readForm } from './read-form.ts';
import type { Upload, UploadLimits } from './upload.ts';

/** No upload lasts this long. */
const leftAfterMs = 60 * 60 * 1000;

/** As `withUpload` of the port says, in a folder of the caller's. */
export async function receiveUpload<Value>(
  folder: string,
  request: Request,
  limits: UploadLimits,
  work: (upload: Upload) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const own = await mkdtemp(path.join(folder, 'upload-'));
  try {
    const read = await readForm(own, request, limits);
    if (!read.ok) return read;
    const isBare = read.value.files.length === 0 && !limits.isFileOptional;
    if (isBare) return failed(invalid('uploadEmpty'));
    return await work(read.value);
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}

/** Removes what a process that was killed left in a folder of uploads; returns how many. */
export async function removeLeftUploads(folder: string): Promise<number> {
  const names = await readdir(folder).catch(() => []);
  let count = 0;
  for (const name of names) {
    const left = path.join(folder, name);
    const found = await stat(left).catch(() => null);
    if (!found || Date.now() - found.mtimeMs <= leftAfterMs) continue;
    await rm(left, { recursive: true, force: true });
    count += 1;
  }
  return count;
}
