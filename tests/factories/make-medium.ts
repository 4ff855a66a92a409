import { expect } from 'vitest';
import { findMedium } from '#lib/media/admin-queries/find-medium';
import { addDocument } from '#lib/media/commands/add-document';
import { type AddPictureInput, addPicture } from '#lib/media/commands/add-picture';
import { recordConsent } from '#lib/media/commands/record-consent';
import type { Body } from '#lib/publishing/body/body';
import { makePdf, quarters } from './files.ts';
import { accepted } from './make-article.ts';
import type { Newsroom } from './newsroom.ts';

type PictureDifferences = Partial<
  Pick<AddPictureInput, 'childAnswer' | 'texts' | 'isDecorative' | 'fileName' | 'focus'>
> & {
  bytes?: Uint8Array;
};

/** A picture in the library, with words in every language; nobody can be recognised in it unless told otherwise. */
export async function makePicture(newsroom: Newsroom, differences: PictureDifferences = {}): Promise<string> {
  const text = { alt: 'Four plain quarters', credit: 'Umut' };
  const input = {
    bytes: differences.bytes ?? (await quarters().png().toBuffer()),
    texts: { ky: text, ru: text, en: text },
    isDecorative: false,
    licence: 'CC BY 4.0',
    focus: { x: 0.5, y: 0.5 },
    childAnswer: 'no' as const,
    ...differences,
  };
  return accepted(await addPicture(newsroom.author, input, newsroom.database)).mediumId;
}

/** A picture in which a child can be recognised, with a consent up to a moment; null: without end; absent: with none. */
export async function makeChildPicture(newsroom: Newsroom, validUntil?: Date | null): Promise<string> {
  const mediumId = await makePicture(newsroom, { childAnswer: 'yes' });
  if (validUntil !== undefined) await consent(newsroom, mediumId, validUntil);
  return mediumId;
}

/** Records a consent without a paper; returns its id. */
export async function consent(
  newsroom: Newsroom,
  mediumId: string,
  validUntil: Date | null,
): Promise<string> {
  const input = { mediumId, guardian: 'Гүлнара Осмонова', scope: 'The portal', validUntil, paper: null };
  return accepted(await recordConsent(newsroom.editor, input, newsroom.database)).consentId;
}

/** A document in the library, with a title in every language. */
export async function makeDocument({ author, database }: Newsroom, fileName: string): Promise<string> {
  const titles = { ky: 'Жобо', ru: 'Положение', en: 'Rules' };
  const input = { bytes: makePdf(), fileName, titles, language: 'ru' as const, licence: 'Own' };
  return accepted(await addDocument(author, input, database)).mediumId;
}

/** A medium as the desk's editor sees it. */
export async function seen(newsroom: Newsroom, mediumId: string) {
  const medium = await findMedium(newsroom.editor, mediumId, 'ru', newsroom.database);
  return medium ?? expect.fail('there is no such medium');
}

export async function versionOf(newsroom: Newsroom, mediumId: string): Promise<number> {
  return (await seen(newsroom, mediumId)).version;
}

/** A text with a picture and a document in it. */
export function bodyWith(mediumId: string, type: 'picture' | 'document' = 'picture'): Body {
  const block =
    type === 'picture'
      ? { type, attrs: { id: 'b2', mediumId, caption: '' } }
      : { type, attrs: { id: 'b2', mediumId } };
  return {
    type: 'doc',
    content: [
      { type: 'paragraph', attrs: { id: 'b1' }, content: [{ type: 'text', text: 'Words' }] },
      block as Body['content'][number],
    ],
  };
}
