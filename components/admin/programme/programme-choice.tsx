'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#components/ui/button';
import { Notice } from '#components/ui/notice';
import { textIn } from '#lib/events/event';
import type { Programme, Session } from '#lib/events/programme';
import { useDayName } from './day-names.ts';
import { type Choices, mergedProgramme, type Side, sessionDifferences } from './merge-programmes.ts';
import { typedTimesOf } from './session-times.ts';

interface ProgrammeChoiceProps {
  title: string;
  explanation: string;
  /** What both were made of; null where nobody knows. */
  base: Programme | null;
  ours: Programme;
  theirs: Programme;
  zone: string;
  onMerged: (merged: Programme) => void;
  onTheirs: () => void;
}

/** Two programmes of which the sessions that differ stand side by side, and of each one is chosen. */
export function ProgrammeChoice(props: ProgrammeChoiceProps) {
  const { title, explanation, base, ours, theirs, zone, onMerged, onTheirs } = props;
  const t = useTranslations('programmeDesk.choice');
  const [choices, setChoices] = useState<Choices>({});
  const differences = sessionDifferences(base, ours, theirs);
  return (
    <Notice kind="problem" title={title}>
      <p>{explanation}</p>
      {differences.map(({ id, ours: our, theirs: their, proposed }) => (
        <fieldset key={id} className="session-choice">
          <legend>
            <SessionName session={our ?? their} />
          </legend>
          {(['ours', 'theirs'] as const).map((side: Side) => (
            <div key={side} className="choice">
              <input
                id={`choice-${id}-${side}`}
                type="radio"
                name={`choice-${id}`}
                checked={(choices[id] ?? proposed) === side}
                onChange={() => setChoices({ ...choices, [id]: side })}
              />
              <label htmlFor={`choice-${id}-${side}`}>
                {t(side)}: <SessionWords session={side === 'ours' ? our : their} zone={zone} />
              </label>
            </div>
          ))}
        </fieldset>
      ))}
      <div className="button-row">
        <Button kind="primary" onClick={() => onMerged(mergedProgramme(base, ours, theirs, choices))}>
          {t('merge')}
        </Button>
        <Button onClick={onTheirs}>{t('takeTheirs')}</Button>
      </div>
    </Notice>
  );
}

function SessionName({ session }: { session: Session | null }) {
  const locale = useLocale();
  return session ? (textIn(session.title, locale)?.text ?? '–') : '–';
}

/** All that a session says, in one line, so that what differs can be seen. */
function SessionWords({ session, zone }: { session: Session | null; zone: string }) {
  const t = useTranslations('programmeDesk');
  const nameOfDay = useDayName();
  if (!session) return t('choice.absent');
  const { start, end } = typedTimesOf(session, zone);
  const { title, abstract, people, spoken, interpreted, doNotRecord, day } = session;
  const words = [
    nameOfDay(day),
    start ? `${start}–${end || '?'}` : t('row.noHour'),
    ...[title, abstract].flatMap(({ ky, ru, en }) => [ky, ru, en]),
    people.length > 0 ? t('choice.people', { count: people.length }) : '',
    [...spoken, ...interpreted].join(', '),
    doNotRecord ? t('session.doNotRecord') : '',
  ];
  return words.filter((word) => word !== '').join(' · ');
}
