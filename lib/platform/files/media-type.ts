import 'server-only';
import { fileTypeFromBuffer } from 'file-type';
import { type FileSource, partOf } from './file-source.ts';

const headBytes = 64 * 1024;

/** Text that a browser would take for a drawing or a page, whatever stands before it. */
const markup = /<(svg|\?xml|!doctype|html|script)[\s/>]/i;

/**
 * The media type that a file's first bytes tell, such as `image/webp`, whatever it is called; `image/svg+xml` also where
 * a drawing hides behind other markup. Null where they tell nothing that is known.
 */
export async function mediaTypeOf(source: FileSource): Promise<string | null> {
  const head = await partOf(source, 0, headBytes);
  const told = await fileTypeFromBuffer(head).catch(() => undefined);
  if (told && told.mime !== 'application/xml') return told.mime;
  const text = Buffer.from(head).toString('latin1').replaceAll('\0', '');
  if (/<svg[\s/>]/i.test(text)) return 'image/svg+xml';
  if (markup.test(text)) return 'text/html';
  return told?.mime ?? null;
}
