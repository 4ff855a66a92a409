'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Button } from '#components/ui/button';
import { Question } from '#components/ui/question';
import { textIn } from '#lib/events/event';
import type { Programme, Room } from '#lib/events/programme';
import { focusDrawn } from '../editor/focus-place.ts';
import { newKey, withoutRoom, withRoom } from './programme-edits.ts';
import { TextsFields } from './texts-fields.tsx';

interface RoomFieldsProps {
  programme: Programme;
  onChange: (change: (programme: Programme) => Programme) => void;
}

const mostRooms = 50;
const noTexts = { ky: '', ru: '', en: '' };

/** The rooms of a programme with their names. */
export function RoomFields({ programme, onChange }: RoomFieldsProps) {
  const t = useTranslations('programmeDesk.rooms');
  const { rooms } = programme;
  const add = (): void => {
    const id = newKey();
    onChange((before) => withRoom(before, { id, name: noTexts }));
    focusDrawn(`room-${id}-ky`);
  };
  return (
    <details id="programme-rooms" tabIndex={-1} className="programme-part">
      <summary>{t('heading', { count: rooms.length })}</summary>
      {rooms.map((room, index) => (
        <RoomField key={room.id} room={room} number={index + 1} programme={programme} onChange={onChange} />
      ))}
      {rooms.length < mostRooms ? <Button onClick={add}>{t('add')}</Button> : null}
    </details>
  );
}

function RoomField({ room, number, programme, onChange }: RoomFieldsProps & { room: Room; number: number }) {
  const t = useTranslations('programmeDesk.rooms');
  const locale = useLocale();
  const used = programme.sessions.filter(({ roomId }) => roomId === room.id);
  const remove = (): void => {
    onChange((before) => withoutRoom(before, room.id));
    focusDrawn('programme-rooms');
  };
  const name = textIn(room.name, locale)?.text ?? String(number);
  return (
    <div className="row-fields">
      <TextsFields
        id={`room-${room.id}`}
        legend={t('room', { name })}
        texts={room.name}
        longest={120}
        onChange={(texts) => onChange((before) => withRoom(before, { ...room, name: texts }))}
      />
      {used.length === 0 ? (
        <Button kind="quiet" aria-label={t('removeNamed', { name })} onClick={remove}>
          {t('remove')}
        </Button>
      ) : (
        <Question label={t('removeNamed', { name })}>
          <p>{t('used', { count: used.length })}</p>
          <ul>
            {used.map(({ id, title }) => (
              <li key={id}>{textIn(title, locale)?.text ?? '–'}</li>
            ))}
          </ul>
          <Button kind="grave" onClick={remove}>
            {t('removeUsed')}
          </Button>
        </Question>
      )}
    </div>
  );
}
