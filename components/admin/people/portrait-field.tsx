'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#components/ui/button';
import { Dialog } from '#components/ui/dialog';
import type { DeskPerson } from '#lib/people/person-desk-view';
import { SmallPicture } from '../editor/small-picture.tsx';
import { MediaPicker } from '../media-picker/media-picker.tsx';

/** The picture of a person: chosen from the library, which needs scripts; without them it stays as it is. */
export function PortraitField({ portrait }: { portrait: DeskPerson['portrait'] }) {
  const t = useTranslations('peopleDesk.portrait');
  const [chosen, setChosen] = useState(portrait);
  const [isChoosing, setChoosing] = useState(false);
  return (
    <fieldset className="field cover-field">
      <legend>{t('heading')}</legend>
      <input type="hidden" name="portraitId" value={chosen?.mediumId ?? ''} />
      {chosen?.src ? <SmallPicture src={chosen.src} alt={chosen.alt} /> : null}
      {chosen ? null : <p className="field-hint">{t('none')}</p>}
      <div className="button-row">
        <Button onClick={() => setChoosing(true)}>{chosen ? t('another') : t('choose')}</Button>
        {chosen ? (
          <Button kind="quiet" onClick={() => setChosen(null)}>
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
        <MediaPicker
          kind="picture"
          onChoose={({ mediumId, src, title }) => {
            setChosen({ mediumId, src, alt: title });
            setChoosing(false);
          }}
        />
      </Dialog>
    </fieldset>
  );
}
