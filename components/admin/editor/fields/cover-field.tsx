'use client';

import { useTranslations } from 'next-intl';
import type { ComponentType } from 'react';
import type { ArticleShared } from '#lib/articles/article';
import { ChosenPicture } from '../chosen-picture.tsx';
import type { PickerProps } from '../dialogs/medium-dialog.tsx';
import type { KnownNames } from '../known-names.ts';

interface CoverFieldProps {
  shared: ArticleShared;
  known: KnownNames;
  Picker: ComponentType<PickerProps>;
  onChange: (part: Partial<ArticleShared>) => void;
}

/** The picture of an article in lists, on its page and on its share card. */
export function CoverField({ shared, known, Picker, onChange }: CoverFieldProps) {
  const t = useTranslations('editor.cover');
  const cover = shared.coverId ? known.medium(shared.coverId) : null;
  const words = {
    ...{ heading: t('heading'), none: t('none'), choose: t('choose'), another: t('another') },
    ...{ remove: t('remove'), close: t('close') },
  };
  return (
    <ChosenPicture
      id="shared-cover"
      words={words}
      isChosen={shared.coverId !== null}
      picture={cover?.src ? { src: cover.src, alt: cover.title } : null}
      note={cover?.isTakenDown ? t('takenDown') : null}
      onRemove={() => onChange({ coverId: null })}
      picker={(close) => (
        <Picker
          kind="picture"
          onChoose={(medium) => {
            known.add([], [medium]);
            onChange({ coverId: medium.mediumId });
            close();
          }}
        />
      )}
    />
  );
}
