import 'server-only';
import { failed, invalid, ok, type Result } from '#lib/core/result';
import { type FileSource, partOf } from './file-source.ts';
import { mediaTypeOf } from './media-type.ts';
import { officeKindOf } from './office-file.ts';

export type DocumentKind = 'pdf' | 'docx' | 'pptx';

const tailBytes = 2_048;
const officeFile = /^application\/(?:zip|vnd\.(?:openxmlformats-officedocument\.|ms-(?:word|powerpoint)\.))/;

async function pdfKind(source: FileSource): Promise<Result<DocumentKind>> {
  const tail = Buffer.from(await partOf(source, -tailBytes, tailBytes)).toString('latin1');
  const isWhole = tail.includes('startxref') && tail.includes('%%EOF');
  return isWhole ? ok('pdf') : failed(invalid('documentUnreadable', { field: 'file' }));
}

/** Says by its bytes which kind of document a file is. Refuses what is none of ours, is broken or cut off, or has macros. */
export async function readDocument(source: FileSource): Promise<Result<DocumentKind>> {
  const type = await mediaTypeOf(source);
  if (type === 'application/pdf') return await pdfKind(source);
  if (type !== null && officeFile.test(type)) {
    const kind = await officeKindOf(source);
    if (!kind.ok) return kind;
    if (kind.value !== null) return ok(kind.value);
  }
  return failed(invalid('documentType', { field: 'file' }));
}
