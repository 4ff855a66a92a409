import 'server-only';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import yauzl from 'yauzl';
import { ZipFile } from 'yazl';
import { DocumentError } from './document.ts';

const most = {
  entries: 4_000,
  /** Of all that is kept of it, unpacked. */
  bytes: 150_000_000,
  /** Of the parts with text, together: a book of a thousand pages. */
  xmlBytes: 8_000_000,
  /** How many bytes may come out of one: text packs to a tenth, bombs to a thousandth. */
  ratio: 200,
} as const;

const kept = /\.(xml|rels)$|(^|\/)media\/[^/]+$/i;
/** What needs no reading and may be large. */
const unread =
  /^(docProps|customXml|word\/(theme|glossary))\/|^word\/(fontTable|webSettings|settings)\.xml$/i;
const isXml = (name: string): boolean => /\.(xml|rels)$/i.test(name);

/**
 * Unpacks the parts of a .docx that a reader needs: text, styles, relations and pictures. Macros, fonts and embedded files
 * stay where they are. Counts what really comes out, whatever the file says of itself.
 */
export async function unpackDocx(bytes: Uint8Array): Promise<Map<string, Buffer>> {
  refuseOthers(bytes);
  const parts = new Map<string, Buffer>();
  const total = { bytes: 0, xmlBytes: 0 };
  const zip = await yauzl.fromBufferPromise(Buffer.from(bytes), { strictFileNames: true });
  if (zip.entryCount > most.entries) throw new DocumentError('documentTooLarge');
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName;
    if (!kept.test(name) || unread.test(name)) continue;
    if (parts.has(name)) throw new DocumentError('documentDamaged');
    checkSize(entry, total);
    // The library ends a stream that gives more than its entry says.
    parts.set(name, await buffer(await zip.openReadStreamPromise(entry)));
  }
  if (!parts.has('[Content_Types].xml')) throw new DocumentError('documentOther');
  return parts;
}

function checkSize(entry: yauzl.Entry, total: { bytes: number; xmlBytes: number }): void {
  const { compressedSize, uncompressedSize, fileName } = entry;
  total.bytes += uncompressedSize;
  if (isXml(fileName)) total.xmlBytes += uncompressedSize;
  const isBomb = uncompressedSize > 1_000_000 && uncompressedSize > compressedSize * most.ratio;
  if (isBomb || total.bytes > most.bytes || total.xmlBytes > most.xmlBytes) {
    throw new DocumentError('documentTooLarge');
  }
}

const oldOffice = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
const encrypted = Buffer.from('EncryptedPackage', 'utf16le');

/** Tells what is no ZIP at all, and what Word protects with a password. */
function refuseOthers(bytes: Uint8Array): void {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (content.subarray(0, 4).equals(oldOffice)) {
    throw new DocumentError(content.includes(encrypted) ? 'documentLocked' : 'documentOther');
  }
  if (content.subarray(0, 2).toString('latin1') !== 'PK') throw new DocumentError('documentOther');
}

/** Packs parts anew, so that what reads them meets no archive but ours. */
export async function packParts(parts: ReadonlyMap<string, Buffer>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of parts) zip.addBuffer(content, name, { compress: false });
  zip.end();
  return await buffer(zip.outputStream as Readable);
}
