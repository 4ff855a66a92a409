'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#components/ui/button';
import { TextField } from '#components/ui/text-field';
import type { EventChoice } from '#lib/events/event-choice-view';
import { dayOfWhen } from '#lib/i18n/when-in-words';
import { type FindChoices, useFound } from './use-found.ts';

interface EventSearchProps {
  id: string;
  chosenId: string | null;
  findEvents: FindChoices<EventChoice>;
  onChoose: (event: EventChoice) => void;
}

/** Chooses one of the events that the portal knows. */
export function EventSearch({ id, chosenId, findEvents, onChoose }: EventSearchProps) {
  const t = useTranslations('editor.event');
  const locale = useLocale();
  const [search, setSearch] = useState('');
  const { choices, isFailed } = useFound(search, findEvents);
  return (
    <fieldset className="field">
      <legend>{t('which')}</legend>
      <TextField
        id={id}
        label={t('search')}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
        autoComplete="off"
        type="search"
      />
      <p className="field-hint" role="status">
        {isFailed ? t('failed') : null}
        {choices?.length === 0 ? t('nothing') : null}
      </p>
      <ul className="person-choices">
        {(choices ?? []).map((event) => (
          <li key={event.eventId}>
            <Button
              kind="quiet"
              aria-current={event.eventId === chosenId || undefined}
              onClick={() => onChoose(event)}
            >
              {event.title} ({event.when ? dayOfWhen(event.when, locale) : t('noDate')})
            </Button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
