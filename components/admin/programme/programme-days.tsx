'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Button } from '#components/ui/button';
import type { Problem } from '#lib/core/result';
import { textIn } from '#lib/events/event';
import type { Programme, Session } from '#lib/events/programme';
import { useDayName } from './day-names.ts';
import { sessionsOn } from './programme-edits.ts';
import type { SessionSurroundings } from './session-form.tsx';
import { type SessionActs, SessionRow } from './session-row.tsx';

interface ProgrammeDaysProps {
  programme: Programme;
  around: SessionSurroundings;
  /** The session whose form is open. */
  openId: string | null;
  /** Sessions of which readers see something else, or nothing. */
  unreleased: ReadonlySet<string>;
  problemsOf: (sessionId: string) => readonly Problem[];
  acts: SessionActs;
  onAdd: (day: string, kind: Session['kind']) => void;
  onSort: (day: string) => void;
}

/** The sessions of a programme in their order, day by day. */
export function ProgrammeDays(props: ProgrammeDaysProps) {
  const { programme, around, onAdd, onSort } = props;
  const t = useTranslations('programmeDesk.days');
  const nameOfDay = useDayName();
  if (around.days.length === 0) return <p>{t('none')}</p>;
  return around.days.map((day) => {
    const named = nameOfDay(day);
    const sessions = sessionsOn(programme, day);
    return (
      <section key={day} aria-labelledby={`day-${day}`} className="programme-day">
        <h2 id={`day-${day}`} tabIndex={-1}>
          {named}
        </h2>
        <ol data-day={day}>
          {sessions.map((session, place) => (
            <DayRow key={session.id} {...props} sessions={sessions} place={place} session={session} />
          ))}
        </ol>
        <div className="button-row">
          <Button aria-label={t('addNamed', { day: named })} onClick={() => onAdd(day, 'session')}>
            {t('add')}
          </Button>
          <Button aria-label={t('addBreakNamed', { day: named })} onClick={() => onAdd(day, 'break')}>
            {t('addBreak')}
          </Button>
          {sessions.length > 1 ? (
            <Button kind="quiet" aria-label={t('sortNamed', { day: named })} onClick={() => onSort(day)}>
              {t('sort')}
            </Button>
          ) : null}
        </div>
      </section>
    );
  });
}

type DayRowProps = ProgrammeDaysProps & { session: Session; sessions: Session[]; place: number };

function DayRow({ session, sessions, place, programme, around, openId, ...rest }: DayRowProps) {
  const locale = useLocale();
  const room = programme.rooms.find(({ id }) => id === session.roomId);
  const isOpen = session.id === openId;
  return (
    <SessionRow
      session={session}
      zone={around.zone}
      room={room ? (textIn(room.name, locale)?.text ?? null) : null}
      isFirst={place === 0}
      isLast={place === sessions.length - 1}
      isUnreleased={rest.unreleased.has(session.id)}
      problems={rest.problemsOf(session.id)}
      acts={rest.acts}
      around={isOpen ? around : null}
    />
  );
}
