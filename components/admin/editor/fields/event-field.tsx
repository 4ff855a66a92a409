'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#components/ui/button';
import { Dialog } from '#components/ui/dialog';
import type { ArticleShared } from '#lib/articles/article';
import type { EventChoice } from '#lib/events/event-choice-view';
import { dayOfWhen } from '#lib/i18n/when-in-words';
import { ChoiceSearch } from '../dialogs/choice-search.tsx';
import type { FindChoices } from '../dialogs/use-found.ts';
import { focusDrawn } from '../focus-place.ts';
import type { KnownNames } from '../known-names.ts';

/** Finds events by words of their title; rejects where nobody can be asked. */
export type FindEvents = FindChoices<EventChoice>;

interface EventFieldProps {
  shared: ArticleShared;
  known: KnownNames;
  findEvents: FindEvents;
  onChange: (part: Partial<ArticleShared>) => void;
}

const buttonId = 'shared-event';

/** The event that an article reports on. */
export function EventField({ shared, known, findEvents, onChange }: EventFieldProps) {
  const t = useTranslations('editor.event');
  const locale = useLocale();
  const [isChoosing, setChoosing] = useState(false);
  const eventId = shared.eventId ?? null;
  const event = known.event(eventId);
  const title = event?.title ?? t('unknown');
  const day = event?.when ? ` (${dayOfWhen(event.when, locale)})` : '';
  const choose = (chosen: EventChoice): void => {
    known.add([], [], [chosen]);
    onChange({ eventId: chosen.eventId });
    setChoosing(false);
  };
  const remove = (): void => {
    onChange({ eventId: null });
    focusDrawn(buttonId);
  };
  return (
    <fieldset className="field">
      <legend>{t('heading')}</legend>
      <p className="field-hint">{t('hint')}</p>
      <p>{eventId ? `${title}${day}` : t('none')}</p>
      <div className="button-row">
        <Button id={buttonId} onClick={() => setChoosing(true)}>
          {eventId ? t('another') : t('choose')}
        </Button>
        {eventId ? (
          <Button kind="quiet" aria-label={t('removeNamed', { title })} onClick={remove}>
            {t('remove')}
          </Button>
        ) : null}
      </div>
      <Dialog
        isOpen={isChoosing}
        onClose={() => setChoosing(false)}
        title={t('heading')}
        closeLabel={t('close')}
      >
        <ChoiceSearch
          id="article-event"
          words={{ which: t('which'), search: t('search'), failed: t('failed'), nothing: t('nothing') }}
          find={findEvents}
          keyOf={(event) => event.eventId}
          labelOf={({ title, when }) => `${title} (${when ? dayOfWhen(when, locale) : t('noDate')})`}
          isChosen={(event) => event.eventId === eventId}
          onChoose={choose}
        />
      </Dialog>
    </fieldset>
  );
}
