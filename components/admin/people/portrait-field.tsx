'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { DeskPerson } from '#lib/people/person-desk-view';
import { ChosenPicture } from '../editor/chosen-picture.tsx';
import { MediaPicker } from '../media-picker/media-picker.tsx';

/** The picture of a person: chosen from the library, which needs scripts; without them it stays as it is. */
export function PortraitField({ portrait }: { portrait: DeskPerson['portrait'] }) {
  const t = useTranslations('peopleDesk.portrait');
  const [chosen, setChosen] = useState(portrait);
  const words = {
    ...{ heading: t('heading'), none: t('none'), choose: t('choose'), another: t('another') },
    ...{ remove: t('remove'), close: t('close') },
  };
  return (
    <ChosenPicture
      words={words}
      isChosen={chosen !== null}
      picture={chosen?.src ? { src: chosen.src, alt: chosen.alt } : null}
      onRemove={() => setChosen(null)}
      picker={(close) => (
        <MediaPicker
          kind="picture"
          onChoose={({ mediumId, src, title }) => {
            setChosen({ mediumId, src, alt: title });
            close();
          }}
        />
      )}
    >
      <input type="hidden" name="portraitId" value={chosen?.mediumId ?? ''} />
    </ChosenPicture>
  );
}
