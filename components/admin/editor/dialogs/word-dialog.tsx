'use client';

import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '#components/ui/button';
import { Notice } from '#components/ui/notice';
import { RadioGroup } from '#components/ui/radio-group';
import { DroppedList } from '../import/dropped-list.tsx';
import type { ImportedText } from '../import/imported-text.ts';
import { insertBlocks, replaceText } from '../text/insert-blocks.ts';

/** Reads a Word file into blocks; gives sentences where it can't be read. */
export type WordImport = (
  file: File,
) => Promise<{ ok: true; text: ImportedText } | { ok: false; reasons: string[] }>;

interface WordDialogProps {
  editor: Editor;
  wordImport: WordImport;
  onDone: () => void;
}

/** Brings in a Word file: at the cursor or in the place of all, with a list of what could not be taken. */
export function WordDialog({ editor, wordImport, onDone }: WordDialogProps) {
  const t = useTranslations('editor.word');
  const [isReading, setReading] = useState(false);
  const [reasons, setReasons] = useState<string[]>([]);
  const [text, setText] = useState<ImportedText | null>(null);

  const submit = async (form: FormData): Promise<void> => {
    const file = form.get('file');
    if (!(file instanceof File) || file.size === 0) return setReasons([t('fileNeeded')]);
    setReading(true);
    setReasons([]);
    const outcome = await wordImport(file);
    setReading(false);
    if (!outcome.ok) return setReasons(outcome.reasons);
    if (form.get('place') === 'all') replaceText(editor, outcome.text.blocks);
    else insertBlocks(editor, outcome.text.blocks);
    setText(outcome.text);
  };

  if (text) {
    return (
      <>
        <Notice kind="done" title={t('done')}>
          <p>{t('undo')}</p>
        </Notice>
        <DroppedList text={text} />
        <Button kind="primary" onClick={onDone}>
          {t('toText')}
        </Button>
      </>
    );
  }
  return (
    <form
      onSubmit={(event: FormEvent<HTMLFormElement>) => {
        event.preventDefault();
        void submit(new FormData(event.currentTarget));
      }}
    >
      {reasons.length > 0 ? (
        <Notice kind="problem" title={t('unread')}>
          {reasons.map((reason) => (
            <p key={reason}>{reason}</p>
          ))}
        </Notice>
      ) : null}
      <div className="field">
        <label htmlFor="word-file">{t('file')}</label>
        <p className="field-hint">{t('fileHint')}</p>
        <input
          id="word-file"
          name="file"
          type="file"
          className="control"
          accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        />
      </div>
      <RadioGroup
        id="word-place"
        name="place"
        label={t('place')}
        defaultValue={editor.isEmpty ? 'all' : 'cursor'}
        choices={[
          { value: 'cursor', label: t('atCursor') },
          { value: 'all', label: t('all'), note: t('allNote') },
        ]}
      />
      <Button kind="primary" type="submit" disabled={isReading}>
        {isReading ? t('reading') : t('read')}
      </Button>
    </form>
  );
}
