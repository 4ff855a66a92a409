import type { WordImport } from '../dialogs/word-dialog.tsx';
import type { ImportedText } from './imported-text.ts';

type Outcome = { ok: true; text: ImportedText } | { ok: false; reasons: string[] };

/** Sends a Word file to be read. */
export function importWordAt(path: string): WordImport {
  return async (file): Promise<Outcome> => {
    const form = new FormData();
    form.set('file', file);
    const response = await fetch(path, { method: 'POST', body: form, redirect: 'manual' });
    if (!response.ok) return { ok: false, reasons: [] };
    return { ok: true, text: (await response.json()) as ImportedText };
  };
}
