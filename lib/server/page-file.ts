import { createHash } from 'node:crypto';
import type { PrintedPage } from './printed-page.ts';

const format = 'umut-page-1';

interface Head extends Omit<PrintedPage, 'gzip' | 'brotli' | 'version'> {
  version: string;
  gzipLength: number;
  brotliLength: number;
}

function sealOf(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Writes a page as one block: a seal over all that follows, its head as a line of JSON, its two bodies. */
export function encodePage(page: PrintedPage): Buffer {
  const { gzip, brotli, version, ...rest } = page;
  const head: Head = {
    ...rest,
    version: version.toString(),
    gzipLength: gzip.length,
    brotliLength: brotli.length,
  };
  const content = Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), gzip, brotli]);
  return Buffer.concat([Buffer.from(`${format} ${sealOf(content)}\n`), content]);
}

/** Reads such a block; null where it is cut short, changed or of another format. */
export function decodePage(block: Buffer): PrintedPage | null {
  const sealEnd = block.indexOf(10);
  if (sealEnd === -1) return null;
  const content = block.subarray(sealEnd + 1);
  if (block.toString('latin1', 0, sealEnd) !== `${format} ${sealOf(content)}`) return null;
  const headEnd = content.indexOf(10);
  const { gzipLength, brotliLength, version, ...rest }: Head = JSON.parse(
    content.toString('utf8', 0, headEnd),
  );
  const gzipEnd = headEnd + 1 + gzipLength;
  return {
    ...rest,
    version: BigInt(version),
    gzip: content.subarray(headEnd + 1, gzipEnd),
    brotli: content.subarray(gzipEnd, gzipEnd + brotliLength),
  };
}
