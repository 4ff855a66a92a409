'use client';

import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '#components/ui/button';
import { Notice } from '#components/ui/notice';
import { RadioGroup } from '#components/ui/radio-group';
import { useProblemText } from '../../problem-text.ts';
import { DroppedList } from '../import/dropped-list.tsx';
import type { ReadDocument, WordImport } from '../import/import-word.ts';
import { insertBlocks, replaceText } from '../text/insert-blocks.ts';

interface WordDialogProps {
  editor: Editor;
  wordImport: WordImport;
  onDone: () => void;
}

/** Brings in a Word file: at the cursor or in the place of all, with a list of what could not be taken. */
export function WordDialog({ editor, wordImport, onDone }: WordDialogProps) {
  const t = useTranslations('editor.word');
  const [isReading, setReading] = useState(false);
  const problemText = useProblemText();
  const [reasons, setReasons] = useState<string[]>([]);
  const [document, setDocument] = useState<ReadDocument | null>(null);

  const submit = async (form: FormData): Promise<void> => {
    const file = form.get('file');
    if (!(file instanceof File) || file.size === 0) return setReasons([t('fileNeeded')]);
    setReading(true);
    setReasons([]);
    const outcome = await wordImport(file);
    setReading(false);
    if (!outcome.ok) {
      const told = outcome.problems.map(problemText);
      return setReasons(told.length > 0 ? told : [t('noAnswer')]);
    }
    const { blocks } = outcome.document;
    if (form.get('place') === 'all') replaceText(editor, blocks);
    else insertBlocks(editor, blocks);
    setDocument(outcome.document);
  };

  if (document) return <Outcome document={document} onDone={onDone} />;
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

/** What came of it, and what could not be taken as it was. */
function Outcome({ document, onDone }: { document: ReadDocument; onDone: () => void }) {
  const t = useTranslations('editor.word');
  const dropped = useTranslations('editor.dropped');
  const words = useTranslations('import');
  const count = document.pictures.length;
  return (
    <>
      <Notice kind="done" title={t('done')}>
        <p>{t('undo')}</p>
        {count > 0 ? <p>{dropped('stored', { count })}</p> : null}
      </Notice>
      <div className="field">
        <h3>{words(document.dropped.length > 0 ? 'heading' : 'nothing')}</h3>
        <DroppedList dropped={document.dropped} />
      </div>
      <Button kind="primary" onClick={onDone}>
        {t('toText')}
      </Button>
    </>
  );
}
