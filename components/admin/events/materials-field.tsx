'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#components/ui/button';
import { Dialog } from '#components/ui/dialog';
import { type Choice, SelectField } from '#components/ui/select-field';
import type { DeskEvent } from '#lib/events/event-desk-view';
import { useForm } from '../action-form.tsx';
import { MediaPicker } from '../media-picker/media-picker.tsx';
import { toldName, type Words } from '../unsaved/form-words.ts';

type Material = DeskEvent['materials'][number];

interface MaterialsFieldProps {
  materials: Material[];
  sessions: Choice[];
}

/** What was chosen in this form before it was drawn anew; null: nothing is known of that. */
function chosenBefore(typed: Words | null, saved: Material[]): Material[] | null {
  const { material: ids = [], materialSession: sessions = [] } = typed ?? {};
  if (!typed || ids.length !== sessions.length) return null;
  return ids.map((mediumId, row) => {
    const known = saved.find((one) => one.mediumId === mediumId)?.title;
    const title = typed[toldName('material', mediumId)]?.[0] ?? known ?? '';
    return { mediumId, sessionId: sessions[row] || null, title };
  });
}

/** Documents of an event or of its sessions, added from the library, which needs scripts. */
export function MaterialsField({ materials, sessions }: MaterialsFieldProps) {
  const t = useTranslations('eventsDesk.files');
  const { typed } = useForm();
  const [rows, setRows] = useState(() =>
    (chosenBefore(typed, materials) ?? materials).map((material, key) => ({ key, ...material })),
  );
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
      <input type="hidden" name="material" value={mediumId} data-told={title} />
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
          <input type="hidden" name="materialSession" value="" data-told="" />
        </p>
      )}
      <Button kind="quiet" onClick={remove}>
        {t('removeMaterial', { title: name })}
      </Button>
    </li>
  );
}
