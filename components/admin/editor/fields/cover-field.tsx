'use client';

import { useTranslations } from 'next-intl';
import { type ComponentType, useState } from 'react';
import { Button } from '#components/ui/button';
import { Dialog } from '#components/ui/dialog';
import type { ArticleShared } from '#lib/articles/article';
import type { PickerProps } from '../dialogs/medium-dialog.tsx';
import type { KnownNames } from '../known-names.ts';
import { SmallPicture } from '../small-picture.tsx';

interface CoverFieldProps {
  shared: ArticleShared;
  known: KnownNames;
  Picker: ComponentType<PickerProps>;
  onChange: (part: Partial<ArticleShared>) => void;
}

/** The picture of an article in lists, on its page and on its share card. */
export function CoverField({ shared, known, Picker, onChange }: CoverFieldProps) {
  const t = useTranslations('editor.cover');
  const [isChoosing, setChoosing] = useState(false);
  const cover = shared.coverId ? known.medium(shared.coverId) : null;
  return (
    <fieldset className="field cover-field">
      <legend>{t('heading')}</legend>
      {cover?.src ? <SmallPicture src={cover.src} alt={cover.title} /> : null}
      {cover?.isTakenDown ? <p className="field-hint">{t('takenDown')}</p> : null}
      {shared.coverId ? null : <p className="field-hint">{t('none')}</p>}
      <div className="button-row">
        <Button id="shared-cover" onClick={() => setChoosing(true)}>
          {shared.coverId ? t('another') : t('choose')}
        </Button>
        {shared.coverId ? (
          <Button kind="quiet" onClick={() => onChange({ coverId: null })}>
            {t('remove')}
          </Button>
        ) : null}
      </div>
      <Dialog
        isOpen={isChoosing}
        onClose={() => setChoosing(false)}
        title={t('heading')}
        closeLabel={t('close')}
        isWide
      >
        <Picker
          kind="picture"
          onChoose={(medium) => {
            known.add([], [medium]);
            onChange({ coverId: medium.mediumId });
            setChoosing(false);
          }}
        />
      </Dialog>
    </fieldset>
  );
}
