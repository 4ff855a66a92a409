import type { Problem } from '#lib/core/result';
import type { Block } from '#lib/publishing/body/body';
import type { Dropped } from '#lib/publishing/import/imported';
import { sendForm } from '../../media/send-form.ts';

/** A Word file that was read: its blocks, with the pictures where they stood, which are in the library now. */
export interface ReadDocument {
  blocks: Block[];
  pictures: { mediumId: string; alt: string }[];
  dropped: Dropped[];
}

export type WordOutcome = { ok: true; document: ReadDocument } | { ok: false; problems: Problem[] };

/** Reads a Word file; without a problem where nobody answered. */
export type WordImport = (file: File) => Promise<WordOutcome>;

/** Sends a Word file to be read. */
export function importWordAt(path: string): WordImport {
  return async (file) => {
    const form = new FormData();
    form.set('file', file);
    const sent = await sendForm<ReadDocument>(path, form);
    if (sent.kind === 'taken') return { ok: true, document: sent.value };
    return { ok: false, problems: sent.kind === 'refused' ? sent.problems : [] };
  };
}
