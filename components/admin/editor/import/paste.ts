import type { Editor } from '@tiptap/core';
import type { EditorState } from '@tiptap/pm/state';
import { htmlToBody } from '#lib/publishing/import/html-to-body';
import type { Dropped, ImportedPicture } from '#lib/publishing/import/imported';
import type { KnownNames } from '../known-names.ts';
import { newBlockId } from '../schema/block-id.ts';
import { insertBlocks, pasteBlocks } from '../text/insert-blocks.ts';
import { fileOf, type StoredFile, storePicture } from './store-pictures.ts';

/** What a paste has to say; see PasteNotice. */
export interface Pasted {
  dropped: Dropped[];
  /** Pictures of other sites, which nobody fetches. */
  remote: number;
  stored: StoredFile[];
  isStoring: boolean;
}

export interface PasteDesk {
  /** Where the library takes files. */
  uploadPath: string;
  known: KnownNames;
  tell: (pasted: Pasted) => void;
}

/** What an editor like ours put into the clipboard: its own form is read, and nothing of it needs cleaning. */
const isOurs = (html: string): boolean => html.includes('data-pm-slice');

function picturesIn(clipboard: DataTransfer): File[] {
  return [...clipboard.files].filter(({ type }) => type.startsWith('image/'));
}

async function storeAll(desk: PasteDesk, files: readonly File[]): Promise<StoredFile[]> {
  const stored: StoredFile[] = [];
  for (const file of files) stored.push(await storePicture(desk.uploadPath, file));
  desk.known.add(
    [],
    stored.flatMap(({ medium }) => (medium ? [medium] : [])),
  );
  return stored;
}

async function pasteFiles(editor: Editor, files: readonly File[], desk: PasteDesk): Promise<void> {
  desk.tell({ dropped: [], remote: 0, stored: [], isStoring: true });
  const stored = await storeAll(desk, files);
  const blocks = stored.flatMap(({ medium }) =>
    medium ? [{ type: 'picture', attrs: { mediumId: medium.mediumId, caption: '' } }] : [],
  );
  if (blocks.length > 0) insertBlocks(editor, blocks);
  desk.tell({ dropped: [], remote: 0, stored, isStoring: false });
}

/** Where a picture goes: behind the block that it followed, or behind that of the cursor where that one is gone. */
function placeFor({ afterBlockId }: ImportedPicture, { doc, selection }: EditorState): number {
  let place = selection.$to.depth > 0 ? selection.$to.after(1) : doc.content.size;
  doc.forEach((node, start) => {
    if (afterBlockId !== null && node.attrs['id'] === afterBlockId) place = start + node.nodeSize;
  });
  return place;
}

/** Puts the pictures of a pasted text that are in the library by now where they stood. */
function placeStored(editor: Editor, media: readonly (readonly [ImportedPicture, string])[]): void {
  for (const [picture, mediumId] of [...media].reverse()) {
    const { state, view } = editor;
    const attrs = { id: newBlockId(), mediumId, caption: picture.caption };
    const node = state.schema.nodeFromJSON({ type: 'picture', attrs });
    view.dispatch(state.tr.insert(placeFor(picture, state), node));
  }
}

async function pasteText(editor: Editor, html: string, desk: PasteDesk): Promise<void> {
  const { blocks, pictures, dropped } = htmlToBody(html, { newBlockId });
  if (blocks.length > 0) pasteBlocks(editor, blocks);
  const embedded = pictures.flatMap((picture) => {
    const file = fileOf(picture);
    return file ? [{ picture, file }] : [];
  });
  const remote = pictures.length - embedded.length;
  const isStoring = embedded.length > 0;
  if (dropped.length > 0 || remote > 0 || isStoring) desk.tell({ dropped, remote, stored: [], isStoring });
  if (!isStoring) return;
  const stored = await storeAll(
    desk,
    embedded.map(({ file }) => file),
  );
  const media = embedded.flatMap(({ picture }, index) => {
    const mediumId = stored[index]?.medium?.mediumId;
    return mediumId ? [[picture, mediumId] as const] : [];
  });
  placeStored(editor, media);
  desk.tell({ dropped, remote, stored, isStoring: false });
}

/** Takes what is pasted: pictures into the library, foreign text through the reader of foreign text. Else the editor does. */
export function takePaste(editor: Editor, clipboard: DataTransfer | null, desk: PasteDesk): boolean {
  if (!clipboard) return false;
  const html = clipboard.getData('text/html');
  if (html !== '' && !isOurs(html)) {
    void pasteText(editor, html, desk);
    return true;
  }
  const pictures = html === '' && clipboard.getData('text/plain') === '' ? picturesIn(clipboard) : [];
  if (pictures.length === 0) return false;
  void pasteFiles(editor, pictures, desk);
  return true;
}
