import 'server-only';
import mammoth from 'mammoth';
import { DocumentError, type DocumentPicture, type LostPart, type ReadDocument } from './document.ts';
import { packParts, unpackDocx } from './docx-package.ts';
import { commentsOf, prepareStory, wordsOfPart } from './docx-story.ts';
import { docxStyleMap } from './docx-styles.ts';

const mostPictures = 200;
const largestPicture = 20_000_000;

const story = /^word\/(document\d*|footnotes|endnotes)\.xml$/i;
const outside = /^word\/(header|footer)\d*\.xml$/i;
const comments = /^word\/comments\.xml$/i;

/** Reads a .docx. Throws DocumentError for what is wrong with it; blocks the thread, so that it belongs into one of its own. */
export async function readDocx(bytes: Uint8Array): Promise<ReadDocument> {
  const parts = await unpackDocx(bytes).catch((error: unknown) => {
    throw error instanceof DocumentError ? error : new DocumentError('documentDamaged', error);
  });
  const lost = prepareParts(parts);
  const pictures = new PictureParts();
  const buffer = await packParts(parts);
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer },
      {
        styleMap: [...docxStyleMap],
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement((image) => pictures.take(image)),
      },
    );
    return { html: value, pictures: pictures.taken, lost };
  } catch (error) {
    throw new DocumentError('documentDamaged', error);
  }
}

function prepareParts(parts: Map<string, Buffer>): LostPart[] {
  const lost: LostPart[] = [];
  for (const [name, content] of parts) {
    if (story.test(name)) {
      const prepared = prepareStory(content.toString('utf8'));
      parts.set(name, Buffer.from(prepared.xml));
      for (const one of prepared.lost) lost.push(one);
    } else if (outside.test(name)) {
      const words = wordsOfPart(content.toString('utf8'));
      // The number of a page says nothing.
      if (/\p{L}/u.test(words)) lost.push({ kind: 'headerFooter', words });
      parts.delete(name);
    } else if (comments.test(name)) {
      for (const words of commentsOf(content.toString('utf8'))) lost.push({ kind: 'comment', words });
      parts.delete(name);
    } else if (/\.(xml|rels)$/i.test(name)) prepareStory(content.toString('utf8'));
  }
  return lost;
}

interface ImagePart {
  readAsBuffer: () => Promise<Buffer>;
}

/** Takes pictures out of a document and names them for the HTML. */
class PictureParts {
  readonly taken: DocumentPicture[] = [];

  async take(image: ImagePart): Promise<{ src: string }> {
    const bytes = await image.readAsBuffer().catch(() => null);
    const name = `umut-part:${this.taken.length}`;
    if (!bytes || bytes.length > largestPicture || this.taken.length >= mostPictures) return { src: '' };
    this.taken.push({ name, bytes });
    return { src: name };
  }
}
