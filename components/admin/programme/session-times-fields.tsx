'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Checkbox } from '#components/ui/checkbox';
import { SelectField } from '#components/ui/select-field';
import { TextField } from '#components/ui/text-field';
import type { Session } from '#lib/events/programme';
import { focusDrawn } from '../editor/focus-place.ts';
import { useDayName } from './day-names.ts';
import { readTimes, type TimeProblem, type TypedTimes, typedTimesOf, type Which } from './session-times.ts';

interface SessionTimesFieldsProps {
  session: Session;
  days: string[];
  zone: string;
  onChange: (part: Partial<Session>) => void;
}

/** The day of a session and its hours by the clock of the event's zone. */
export function SessionTimesFields({ session, days, zone, onChange }: SessionTimesFieldsProps) {
  const t = useTranslations('programmeDesk.session');
  const nameOfDay = useDayName();
  const [typed, setTyped] = useState<TypedTimes>(() => typedTimesOf(session, zone));
  const { problems } = readTimes(typed, zone);
  const type = (part: Partial<TypedTimes>): void => {
    const next = { ...typed, ...part };
    setTyped(next);
    onChange(readTimes(next, zone).times);
  };
  const id = `s-${session.id}`;
  return (
    <>
      <SelectField
        id={`${id}-day`}
        label={t('day')}
        value={typed.day}
        choices={days.map((day) => ({ value: day, label: nameOfDay(day) }))}
        onChange={({ target }) => {
          type({ day: target.value });
          // On its other day the session is drawn anew.
          focusDrawn(`${id}-day`);
        }}
      />
      <div className="field-pair">
        <TimeField
          id={`${id}-startsAt`}
          label={t('start')}
          time={typed.start}
          which={typed.startWhich}
          problem={problems.start}
          zone={zone}
          onTime={(start) => type({ start })}
          onWhich={(startWhich) => type({ startWhich })}
        />
        <TimeField
          id={`${id}-endsAt`}
          label={t('end')}
          time={typed.end}
          which={typed.endWhich}
          problem={problems.end}
          zone={zone}
          onTime={(end) => type({ end })}
          onWhich={(endWhich) => type({ endWhich })}
        />
      </div>
      <p className="field-hint">{t('noHour')}</p>
      {typed.end ? (
        <Checkbox
          id={`${id}-next`}
          label={t('endsNextDay')}
          checked={typed.endsNextDay}
          onChange={({ target }) => type({ endsNextDay: target.checked })}
        />
      ) : null}
    </>
  );
}

interface TimeFieldProps {
  id: string;
  label: string;
  time: string;
  which: Which | undefined;
  problem: TimeProblem | null;
  zone: string;
  onTime: (time: string) => void;
  onWhich: (which: Which) => void;
}

function TimeField({ id, label, time, which, problem, zone, onTime, onWhich }: TimeFieldProps) {
  const t = useTranslations('programmeDesk.session');
  const text = useTimeProblem(zone);
  const isTwice = problem?.kind === 'twice' || which !== undefined;
  return (
    <div>
      <TextField
        id={id}
        label={label}
        type="time"
        value={time}
        problem={problem ? text(problem) : null}
        onChange={({ target }) => onTime(target.value)}
      />
      {isTwice ? (
        <SelectField
          id={`${id}-which`}
          label={t('which')}
          value={which ?? ''}
          choices={[
            ...(which ? [] : [{ value: '', label: t('whichOpen') }]),
            { value: 'earlier', label: t('earlierOne') },
            { value: 'later', label: t('laterOne') },
          ]}
          onChange={({ target }) => onWhich(target.value as Which)}
        />
      ) : null}
    </div>
  );
}

/** Returns what is said of a time that does not exist, or exists twice. */
function useTimeProblem(zone: string): (problem: TimeProblem) => string {
  const t = useTranslations('problems');
  return (problem) => {
    const { time } = problem;
    if (problem.kind === 'unreadable') return t('timeNotUnderstood');
    if (problem.kind === 'skipped')
      return t('timeSkipped', { time, zone, before: problem.before, after: problem.after });
    return t('timeTwice', { time, zone, earlier: problem.earlier, later: problem.later });
  };
}
