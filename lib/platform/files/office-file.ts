import 'server-only';
import { buffer } from 'node:stream/consumers';
import yauzl from 'yauzl';
import { failed, invalid, ok, type Result } from '#lib/core/result';
import type { FileSource } from './file-source.ts';

const contentTypes = '[Content_Types].xml';
const mostEntries = 10_000;
const mostUnpackedBytes = 1024 * 1024 * 1024;
const longestContentTypes = 1024 * 1024;
const linkMode = 0o120_000;

const mainParts = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml',
} as const;

async function openZip(source: FileSource): Promise<yauzl.ZipFile> {
  const options = { autoClose: false, strictFileNames: true };
  return 'bytes' in source
    ? await yauzl.fromBufferPromise(Buffer.from(source.bytes), options)
    : await yauzl.openPromise(source.path, options);
}

/** The entries by name. Throws where the archive is broken, leads out of its folder, links or unpacks to too much. */
async function entriesOf(zip: yauzl.ZipFile): Promise<Map<string, yauzl.Entry>> {
  if (zip.entryCount > mostEntries) throw new Error('too many entries');
  const entries = new Map<string, yauzl.Entry>();
  let unpacked = 0;
  for await (const entry of zip.eachEntry()) {
    unpacked += entry.uncompressedSize;
    const isLink = ((entry.externalFileAttributes >>> 16) & 0o170_000) === linkMode;
    if (unpacked > mostUnpackedBytes || isLink || entries.has(entry.fileName))
      throw new Error(entry.fileName);
    entries.set(entry.fileName, entry);
  }
  return entries;
}

/** The part that an archive names as its text or its slides; null where it names none. */
function mainPartOf(declared: string, type: string): string | null {
  for (const [tag] of declared.matchAll(/<Override\b[^<>]*>/g)) {
    if (!tag.includes(`"${type}"`)) continue;
    return /\bPartName="\/([^"]+)"/.exec(tag)?.[1] ?? null;
  }
  return null;
}

async function kindOf(zip: yauzl.ZipFile): Promise<Result<'docx' | 'pptx' | null>> {
  const entries = await entriesOf(zip);
  const types = entries.get(contentTypes);
  if (!types || types.uncompressedSize > longestContentTypes) return ok(null);
  const declared = (await buffer(await zip.openReadStreamPromise(types))).toString('utf8');
  const hasMacros = /macroEnabled/i.test(declared) || [...entries.keys()].some((name) => /vba/i.test(name));
  if (hasMacros) return failed(invalid('documentWithMacros', { field: 'file' }));
  for (const kind of ['docx', 'pptx'] as const) {
    const part = mainPartOf(declared, mainParts[kind]);
    if (part !== null && entries.has(part)) return ok(kind);
  }
  return ok(null);
}

/** Which of Word's or PowerPoint's files an archive is; null where it is another one. Refuses macros and broken archives. */
export async function officeKindOf(source: FileSource): Promise<Result<'docx' | 'pptx' | null>> {
  let zip: yauzl.ZipFile | undefined;
  try {
    zip = await openZip(source);
    return await kindOf(zip);
  } catch {
    return failed(invalid('documentUnreadable', { field: 'file' }));
  } finally {
    zip?.close();
  }
}
