'use client';

import { useLocale, useTranslations } from 'next-intl';
import { memo } from 'react';
import { Button } from '#components/ui/button';
import type { Problem } from '#lib/core/result';
import { textIn } from '#lib/events/event';
import type { Session } from '#lib/events/programme';
import { useProblemText } from '../problem-text.ts';
import { SessionForm, type SessionSurroundings } from './session-form.tsx';
import { typedTimesOf } from './session-times.ts';

/** What can be done to sessions; the same functions as long as the page is open. */
export interface SessionActs {
  toggle: (id: string) => void;
  change: (id: string, part: Partial<Session>) => void;
  move: (id: string, to: 'earlier' | 'later') => void;
  copy: (id: string) => void;
  remove: (id: string) => void;
}

interface SessionRowProps {
  session: Session;
  zone: string;
  /** In the desk's language; null: none. */
  room: string | null;
  isFirst: boolean;
  isLast: boolean;
  /** Whether readers see something else of it, or nothing. */
  isUnreleased: boolean;
  problems: readonly Problem[];
  acts: SessionActs;
  /** What its form needs; null while it is closed. */
  around: SessionSurroundings | null;
}

/** One session in its line, with its form where it is open. */
export const SessionRow = memo(function SessionRow(props: SessionRowProps) {
  const { session, zone, room, isUnreleased, problems, acts, around } = props;
  const t = useTranslations('programmeDesk.row');
  const text = useProblemText();
  const locale = useLocale();
  const { id, kind } = session;
  const { start, end } = typedTimesOf(session, zone);
  const title = textIn(session.title, locale);
  return (
    <li id={`session-${id}`} tabIndex={-1} data-session={id} data-day={session.day} className="session-row">
      <div className="session-line" draggable={around === null}>
        <p className="session-hour">{start ? `${start}${end ? `–${end}` : ''}` : t('noHour')}</p>
        <div>
          <h3 lang={title?.language}>{title?.text ?? t('untitled')}</h3>
          <p className="session-facts">
            {kind === 'break' ? <span>{t('break')}</span> : null}
            {room ? <span>{room}</span> : null}
            {isUnreleased ? <span className="tag">{t('unreleased')}</span> : null}
          </p>
          {problems.map((problem) => (
            <p key={`${problem.code} ${problem.field}`} className="field-problem">
              {text(problem)}
            </p>
          ))}
        </div>
      </div>
      <SessionButtons {...props} name={title?.text ?? t('untitled')} />
      {around ? (
        <SessionForm
          key={around.generation}
          session={session}
          around={around}
          onChange={(part) => acts.change(id, part)}
        />
      ) : null}
    </li>
  );
});

function SessionButtons({
  session: { id },
  isFirst,
  isLast,
  acts,
  around,
  name,
}: SessionRowProps & { name: string }) {
  const t = useTranslations('programmeDesk.row');
  return (
    <div className="button-row">
      <Button
        id={`edit-${id}`}
        aria-expanded={around !== null}
        aria-label={t(around ? 'closeNamed' : 'editNamed', { name })}
        onClick={() => acts.toggle(id)}
      >
        {t(around ? 'close' : 'edit')}
      </Button>
      <Button
        kind="quiet"
        id={`earlier-${id}`}
        aria-disabled={isFirst}
        aria-label={t('earlierNamed', { name })}
        onClick={() => acts.move(id, 'earlier')}
      >
        {t('earlier')}
      </Button>
      <Button
        kind="quiet"
        id={`later-${id}`}
        aria-disabled={isLast}
        aria-label={t('laterNamed', { name })}
        onClick={() => acts.move(id, 'later')}
      >
        {t('later')}
      </Button>
      <Button kind="quiet" aria-label={t('copyNamed', { name })} onClick={() => acts.copy(id)}>
        {t('copy')}
      </Button>
      <Button kind="quiet" aria-label={t('removeNamed', { name })} onClick={() => acts.remove(id)}>
        {t('remove')}
      </Button>
    </div>
  );
}
