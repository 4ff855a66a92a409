'use client';

import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { type ComponentType, type FormEvent, useState } from 'react';
import { Button } from '#components/ui/button';
import { TextField } from '#components/ui/text-field';
import type { KnownMedium, KnownNames } from '../known-names.ts';
import { insertBlocks } from '../text/insert-blocks.ts';

export interface PickerProps {
  kind: 'picture' | 'document';
  onChoose: (medium: KnownMedium) => void;
}

interface MediumDialogProps {
  kind: 'picture' | 'document';
  editor: Editor;
  known: KnownNames;
  /** Chooses from the library. */
  Picker: ComponentType<PickerProps>;
  onDone: () => void;
}

/** A picture or document for the text; of one that stands there already another file, or other words beneath it. */
export function MediumDialog({ kind, editor, known, Picker, onDone }: MediumDialogProps) {
  const t = useTranslations('editor.medium');
  const [isThere] = useState(() => editor.isActive(kind));
  const [isChoosing, setChoosing] = useState(!isThere);

  const choose = (medium: KnownMedium) => {
    known.add([], [medium]);
    const { mediumId } = medium;
    if (isThere) editor.commands.updateAttributes(kind, { mediumId });
    else
      insertBlocks(editor, [
        { type: kind, attrs: kind === 'picture' ? { mediumId, caption: '' } : { mediumId } },
      ]);
    onDone();
  };

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    editor.commands.updateAttributes(kind, { caption: new FormData(event.currentTarget).get('caption') });
    onDone();
  };

  if (isChoosing) return <Picker kind={kind} onChoose={choose} />;
  const medium = known.medium(editor.getAttributes(kind)['mediumId']);
  return (
    <form onSubmit={submit}>
      <p className="field">{medium?.title}</p>
      {kind === 'picture' ? (
        <TextField
          id="picture-caption"
          name="caption"
          label={t('caption')}
          hint={t('captionHint')}
          defaultValue={String(editor.getAttributes(kind)['caption'] ?? '')}
          maxLength={500}
        />
      ) : null}
      <div className="button-row">
        {kind === 'picture' ? (
          <Button kind="primary" type="submit">
            {t('set')}
          </Button>
        ) : null}
        <Button onClick={() => setChoosing(true)}>{t('another')}</Button>
      </div>
    </form>
  );
}
