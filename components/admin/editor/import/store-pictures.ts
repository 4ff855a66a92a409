import type { Problem } from '#lib/core/result';
import type { LibraryCard } from '#lib/media/library-view';
import type { ImportedPicture } from '#lib/publishing/import/imported';
import { sendForm } from '../../media/send-form.ts';
import type { KnownMedium } from '../known-names.ts';

/** What came of putting one file into the library. */
export interface StoredFile {
  name: string;
  /** Null where it was not taken. */
  medium: KnownMedium | null;
  /** Why it was not; empty where nobody answered. */
  problems: Problem[];
}

/** The bytes that a text carries itself, as a file. */
export function fileOf({ source }: ImportedPicture): File | null {
  if (source.kind !== 'embedded') return null;
  const bytes = Uint8Array.from(atob(source.base64), (letter) => letter.charCodeAt(0));
  const ending = source.mediaType.split('/')[1] ?? 'png';
  return new File([bytes], `picture.${ending}`, { type: source.mediaType });
}

/** Puts a picture into the library, undescribed as it is. */
export async function storePicture(path: string, file: File): Promise<StoredFile> {
  const form = new FormData();
  form.set('kind', 'picture');
  form.set('file', file);
  const sent = await sendForm<{ card: LibraryCard | null }>(path, form);
  const { name } = file;
  if (sent.kind !== 'taken' || !sent.value.card) {
    return { name, medium: null, problems: sent.kind === 'refused' ? sent.problems : [] };
  }
  const { mediumId, thumbPath } = sent.value.card;
  return {
    name,
    medium: { mediumId, kind: 'picture', title: '', src: thumbPath, isTakenDown: false },
    problems: [],
  };
}
