'use client';

import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '#components/ui/button';
import { Checkbox } from '#components/ui/checkbox';
import { TextField } from '#components/ui/text-field';
import { emptyTable, insertBlocks } from '../text/insert-blocks.ts';

const mostRows = 50;
const mostColumns = 10;

interface TableDialogProps {
  editor: Editor;
  onDone: () => void;
}

/** A number that was typed, as far as it makes sense. */
function between(least: number, typed: FormDataEntryValue | null, most: number): number {
  return Math.min(most, Math.max(least, Math.floor(Number(typed)) || least));
}

function tableOf(form: FormData) {
  return emptyTable({
    caption: String(form.get('caption')),
    rows: between(1, form.get('rows'), mostRows),
    columns: between(1, form.get('columns'), mostColumns),
    hasHeaderRow: form.has('headerRow'),
    hasHeaderColumn: form.has('headerColumn'),
  });
}

/** A new table, or the caption of the one at the cursor. */
export function TableDialog({ editor, onDone }: TableDialogProps) {
  const t = useTranslations('editor.table');
  const [isInside] = useState(() => editor.isActive('table'));
  const caption: unknown = editor.getAttributes('table')['caption'];

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    if (isInside)
      editor
        .chain()
        .focus()
        .updateAttributes('table', { caption: form.get('caption') })
        .run();
    else insertBlocks(editor, [tableOf(form)]);
    onDone();
  };

  return (
    <form onSubmit={submit}>
      <TextField
        id="table-caption"
        name="caption"
        label={t('caption')}
        hint={t('captionHint')}
        defaultValue={isInside ? String(caption ?? '') : ''}
        maxLength={500}
        autoComplete="off"
      />
      {isInside ? null : (
        <>
          <div className="field-pair">
            <TextField
              id="table-rows"
              name="rows"
              label={t('rows')}
              type="number"
              min={1}
              max={mostRows}
              defaultValue={3}
            />
            <TextField
              id="table-columns"
              name="columns"
              label={t('columns')}
              type="number"
              min={1}
              max={mostColumns}
              defaultValue={3}
            />
          </div>
          <Checkbox id="table-header-row" name="headerRow" label={t('headerRow')} defaultChecked />
          <Checkbox id="table-header-column" name="headerColumn" label={t('headerColumn')} />
        </>
      )}
      <Button kind="primary" type="submit">
        {isInside ? t('set') : t('insert')}
      </Button>
    </form>
  );
}
