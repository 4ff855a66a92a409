'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '#components/ui/button';
import type { When } from '#lib/core/when';
import { textIn } from '#lib/events/event';
import type { Programme, Session } from '#lib/events/programme';
import type { Locale } from '#lib/i18n/locales';
import { findChoicesAt } from '../editor/desk-choices.ts';
import { focusPlace } from '../editor/focus-place.ts';
import { KnownNames, type KnownPerson } from '../editor/known-names.ts';
import type { Theirs } from '../editor/saving/save-machine.ts';
import { SaveStatus } from '../editor/saving/save-status.tsx';
import { useProblemText } from '../problem-text.ts';
import { DayNames } from './day-names.ts';
import { MoveDaysFields } from './move-days-fields.tsx';
import { ProgrammeChecks } from './programme-checks.tsx';
import { ProgrammeDays } from './programme-days.tsx';
import { daysIn, daysToEvent } from './programme-edits.ts';
import { ProgrammeFacts } from './programme-facts.tsx';
import { ProgrammeNotices } from './programme-notices.tsx';
import { RoomFields } from './room-fields.tsx';
import { useDragging } from './use-dragging.ts';
import { useProgramme } from './use-programme.ts';
import { useProgrammeChecks } from './use-programme-checks.ts';
import { useSessionActs } from './use-session-acts.ts';

interface ProgrammeEditorProps {
  locale: Locale;
  accountId: string;
  eventId: string;
  when: When | null;
  zone: string;
  saved: Theirs<Programme>;
  /** What readers see; null before the first release. */
  released: Programme | null;
  people: KnownPerson[];
  /** In words, by the day. */
  dayNames: Record<string, string>;
  paths: { draft: string; people: string; release: string };
}

/** The programme of an event, being written. */
export function ProgrammeEditor(props: ProgrammeEditorProps) {
  const { locale, accountId, eventId, when, zone, saved, released, paths } = props;
  const t = useTranslations('programmeDesk');
  const [known] = useState(() => new KnownNames(props.people, []));
  const findPeople = useMemo(() => findChoicesAt<KnownPerson>(paths.people), [paths.people]);
  const written = useProgramme({
    eventId,
    accountId,
    saved,
    known,
    draftPath: paths.draft,
    tooLarge: t('tooLarge'),
  });
  const { session, state, change, generation } = written;
  const { current: programme } = state;
  const found = useProgrammeChecks(programme, when, released, locale);
  const current = useCallback(() => session.keeper.state().current, [session]);
  const untitled = t('row.untitled');
  const nameOf = useCallback(
    ({ title }: Session) => textIn(title, locale)?.text ?? untitled,
    [locale, untitled],
  );
  const sessions = useSessionActs({ current, change, zone, nameOf });
  const area = useRef<HTMLDivElement>(null);
  useDragging(area, sessions.place);
  const { open } = sessions;
  useEffect(() => openNamed(open), [open]);
  const around = {
    ...{ days: daysIn(programme, when), rooms: programme.rooms, zone, known, findPeople, generation },
  };
  return (
    <DayNames value={props.dayNames}>
      <ProgrammeNotices {...{ written, zone, known }} />
      <GeneralProblems problems={found.problems} />
      <ProgrammeChecks
        programme={programme}
        warnings={found.warnings}
        people={found.warnings.flatMap((one) =>
          one.kind === 'personTwice' ? (known.person(one.personId) ?? []) : [],
        )}
        editPath=""
        onOpen={open}
      />
      <ProgrammeFacts
        programme={programme}
        onChange={(part) => change((before) => ({ ...before, ...part }))}
      />
      <RoomFields programme={programme} onChange={change} />
      {programme.sessions.length > 0 ? (
        <MoveDaysFields distance={daysToEvent(programme, when)} onMove={sessions.moveAll} />
      ) : null}
      <div ref={area} id="programme-days" tabIndex={-1}>
        <ProgrammeDays
          {...{ programme, around }}
          {...{ openId: sessions.openId, acts: sessions.acts, onAdd: sessions.add, onSort: sessions.sort }}
          unreleased={found.unreleased}
          problemsOf={found.problemsOf}
        />
      </div>
      {sessions.undoable ? (
        <div className="notice programme-undo">
          <p>
            {sessions.undoable.kind === 'removed'
              ? t('removed', { name: nameOf(sessions.undoable.removed.session) })
              : t('moved', { days: sessions.undoable.days })}
          </p>
          <Button id="programme-undo" onClick={sessions.undo}>
            {t('undo')}
          </Button>
        </div>
      ) : null}
      <p role="status" className="unseen">
        {sessions.said}
      </p>
      <div className="save-bar">
        <SaveStatus locale={locale} states={[state]} onRetry={() => void session.keeper.flush()} />
        <Button kind="primary" onClick={() => void session.keeper.save()}>
          {t('save')}
        </Button>
      </div>
      <p className="programme-ways">
        <Standing isReleased={released !== null} isChanged={found.isChanged} />{' '}
        <a href={paths.release} className="tap">
          {t('toRelease')}
        </a>
      </p>
    </DayNames>
  );
}

/** What readers see of this. */
function Standing({ isReleased, isChanged }: { isReleased: boolean; isChanged: boolean }) {
  const t = useTranslations('programmeDesk');
  if (isChanged) return t('notReleased');
  return isReleased ? t('allReleased') : t('release.never');
}

/** Opens the session that the address names. */
function openNamed(open: (id: string) => void): void {
  const [, id] = /^#session-([a-z0-9-]+)$/.exec(window.location.hash) ?? [];
  if (!id) return;
  open(id);
  focusPlace(`session-${id}`);
}

function GeneralProblems({ problems }: { problems: ReturnType<typeof useProgrammeChecks>['problems'] }) {
  const text = useProblemText();
  if (problems.length === 0) return null;
  return (
    <ul className="problem-list">
      {problems.map((problem) => (
        <li key={`${problem.code} ${problem.field}`} className="advice">
          {text(problem)}
        </li>
      ))}
    </ul>
  );
}
