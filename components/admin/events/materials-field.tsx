'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#components/ui/button';
import { Dialog } from '#components/ui/dialog';
import { type Choice, SelectField } from '#components/ui/select-field';
import type { DeskEvent } from '#lib/events/event-desk-view';
import { MediaPicker } from '../media-picker/media-picker.tsx';

type Material = DeskEvent['materials'][number];

interface MaterialsFieldProps {
  materials: Material[];
  sessions: Choice[];
}

/** Documents of an event or of its sessions, added from the library, which needs scripts. */
export function MaterialsField({ materials, sessions }: MaterialsFieldProps) {
  const t = useTranslations('eventsDesk.files');
  const [rows, setRows] = useState(materials.map((material, key) => ({ key, ...material })));
  const [isChoosing, setChoosing] = useState(false);
  const key = Math.max(-1, ...rows.map((row) => row.key)) + 1;
  return (
    <fieldset className="field" id="materials" tabIndex={-1}>
      <legend>{t('materials')}</legend>
      <p className="field-hint">{t('materialsHint')}</p>
      <ul className="rows">
        {rows.map((row) => (
          <MaterialRow
            key={row.key}
            id={`material-${row.key}`}
            material={row}
            sessions={sessions}
            remove={() => setRows(rows.filter((one) => one !== row))}
          />
        ))}
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
            setRows([...rows, { key, mediumId, sessionId: null, title }]);
            setChoosing(false);
          }}
        />
      </Dialog>
    </fieldset>
  );
}

interface MaterialRowProps {
  id: string;
  material: Material;
  sessions: Choice[];
  remove: () => void;
}

function MaterialRow({ id, material: { mediumId, sessionId, title }, sessions, remove }: MaterialRowProps) {
  const t = useTranslations('eventsDesk.files');
  const name = title || t('untitled');
  const isGone = sessionId !== null && !sessions.some(({ value }) => value === sessionId);
  const choices = [
    { value: '', label: t('wholeEvent') },
    ...sessions,
    ...(isGone ? [{ value: sessionId, label: t('goneSession') }] : []),
  ];
  return (
    <li>
      <input type="hidden" name="material" value={mediumId} />
      {choices.length > 1 ? (
        <SelectField
          id={id}
          name="materialSession"
          label={t('belongsTo', { title: name })}
          choices={choices}
          defaultValue={sessionId ?? ''}
        />
      ) : (
        <p>
          {name}
          <input type="hidden" name="materialSession" value="" />
        </p>
      )}
      <Button kind="quiet" onClick={remove}>
        {t('removeMaterial', { title: name })}
      </Button>
    </li>
  );
}
