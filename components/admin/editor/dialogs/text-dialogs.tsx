'use client';

import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { type ComponentType, useEffect, useRef } from 'react';
import { Dialog } from '#components/ui/dialog';
import type { Language } from '#lib/core/languages';
import type { WordImport } from '../import/import-word.ts';
import type { KnownNames } from '../known-names.ts';
import type { DialogName } from '../text/tools.ts';
import { KeysHelp } from './keys-help.tsx';
import { LinkDialog } from './link-dialog.tsx';
import { MediumDialog, type PickerProps } from './medium-dialog.tsx';
import type { FindPeople } from './person-search.tsx';
import { StatementDialog } from './statement-dialog.tsx';
import { TableDialog } from './table-dialog.tsx';
import { WordDialog } from './word-dialog.tsx';

interface TextDialogsProps {
  editor: Editor;
  open: DialogName | null;
  onClose: () => void;
  language: Language;
  isTranslation: boolean;
  known: KnownNames;
  Picker: ComponentType<PickerProps>;
  findPeople: FindPeople;
  wordImport: WordImport;
}

/** The dialog that a tool asked for. Closed, it gives the focus back to the text. */
export function TextDialogs(props: TextDialogsProps) {
  const { editor, open, onClose } = props;
  const t = useTranslations('editor');
  const content = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open) content.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, [open]);
  return (
    <Dialog
      isOpen={open !== null}
      onClose={() => {
        onClose();
        editor.commands.focus();
      }}
      title={open ? t(`dialog.${open}`) : ''}
      closeLabel={t('close')}
      isWide={open === 'picture' || open === 'document'}
    >
      <div ref={content}>
        <OpenDialog {...props} />
      </div>
    </Dialog>
  );
}

function OpenDialog({ editor, open, onClose, language, known, ...rest }: TextDialogsProps) {
  const { Picker, findPeople, isTranslation, wordImport } = rest;
  switch (open) {
    case 'link':
      return <LinkDialog editor={editor} onDone={onClose} />;
    case 'table':
      return <TableDialog editor={editor} onDone={onClose} />;
    case 'statement':
      return (
        <StatementDialog
          editor={editor}
          language={language}
          known={known}
          findPeople={findPeople}
          onDone={onClose}
        />
      );
    case 'picture':
    case 'document':
      return <MediumDialog kind={open} editor={editor} known={known} Picker={Picker} onDone={onClose} />;
    case 'word':
      return <WordDialog editor={editor} wordImport={wordImport} onDone={onClose} />;
    case 'keys':
      return <KeysHelp isTranslation={isTranslation} />;
    case null:
      return null;
  }
}
