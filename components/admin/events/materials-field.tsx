'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#components/ui/button';
import { Dialog } from '#components/ui/dialog';
import type { DeskEvent } from '#lib/events/event-desk-view';
import { MediaPicker } from '../media-picker/media-picker.tsx';

type Material = DeskEvent['materials'][number];

/** Documents of an event, chosen from the library, which needs scripts; without them they stay as they are. */
export function MaterialsField({ materials }: { materials: Material[] }) {
  const t = useTranslations('eventsDesk.files');
  const [chosen, setChosen] = useState(materials);
  const [isChoosing, setChoosing] = useState(false);
  const without = (left: Material) => chosen.filter((one) => one !== left);
  return (
    <fieldset className="field" id="materials" tabIndex={-1}>
      <legend>{t('materials')}</legend>
      <p className="field-hint">{t('materialsHint')}</p>
      <ul className="rows">
        {chosen.map((material) => {
          const { mediumId, sessionId, title } = material;
          const name = title || t('untitled');
          return (
            <li key={`${mediumId} ${sessionId}`}>
              <input type="hidden" name="material" value={`${mediumId} ${sessionId ?? ''}`} />
              <p>{sessionId ? t('ofSession', { title: name }) : name}</p>
              <Button kind="quiet" onClick={() => setChosen(without(material))}>
                {t('removeMaterial', { title: name })}
              </Button>
            </li>
          );
        })}
      </ul>
      <Button onClick={() => setChoosing(true)}>{t('addMaterial')}</Button>
      <Dialog
        isOpen={isChoosing}
        onClose={() => setChoosing(false)}
        title={t('addMaterial')}
        closeLabel={t('close')}
        isWide
      >
        <MediaPicker
          kind="document"
          onChoose={({ mediumId, title }) => {
            const isThere = chosen.some((one) => one.mediumId === mediumId && one.sessionId === null);
            if (!isThere) setChosen([...chosen, { mediumId, sessionId: null, title }]);
            setChoosing(false);
          }}
        />
      </Dialog>
    </fieldset>
  );
}
