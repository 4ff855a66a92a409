'use client';

import { useLocale, useTranslations } from 'next-intl';
import { textIn } from '#lib/events/event';
import type { Programme } from '#lib/events/programme';
import { mostWarnings, type ProgrammeWarning } from '#lib/events/programme-warnings';
import type { KnownPerson } from '../editor/known-names.ts';

interface ProgrammeChecksProps {
  programme: Programme;
  warnings: readonly ProgrammeWarning[];
  people: readonly KnownPerson[];
  /** The page on which sessions stand: empty where it is this one. */
  editPath: string;
  onOpen?: (sessionId: string) => void;
}

/** What should be looked at before a release, each line leading to its sessions. It keeps nobody from releasing. */
export function ProgrammeChecks({ programme, warnings, people, editPath, onOpen }: ProgrammeChecksProps) {
  const t = useTranslations('programmeDesk.warnings');
  const locale = useLocale();
  if (warnings.length === 0) return null;
  const sessions = new Map(programme.sessions.map((session) => [session.id, session]));
  const titleOf = (id: string): string => textIn(sessions.get(id)?.title ?? noTexts, locale)?.text ?? '–';
  const roomOf = (id: string): string =>
    textIn(programme.rooms.find((room) => room.id === id)?.name ?? noTexts, locale)?.text ?? '–';
  const nameOf = (id: string): string => people.find(({ personId }) => personId === id)?.name ?? '–';
  const wordsOf = (warning: ProgrammeWarning): string => {
    if (warning.kind === 'roomTwice') return t('roomTwice', { room: roomOf(warning.roomId) });
    if (warning.kind === 'personTwice') return t('personTwice', { name: nameOf(warning.personId) });
    return t(warning.kind);
  };
  const idsOf = (warning: ProgrammeWarning): string[] =>
    'sessionId' in warning ? [warning.sessionId] : warning.sessionIds;
  const isCut = warnings.some(
    ({ kind }) => warnings.filter((one) => one.kind === kind).length >= mostWarnings,
  );
  return (
    <section className="notice" aria-labelledby="programme-warnings">
      <h2 id="programme-warnings">{t('heading')}</h2>
      <ul>
        {warnings.map((warning) => (
          <li key={`${warning.kind} ${idsOf(warning).join(' ')} ${wordsOf(warning)}`}>
            {wordsOf(warning)}{' '}
            {idsOf(warning).map((id) => (
              <a
                key={id}
                href={`${editPath}#session-${id}`}
                className="tap warning-session"
                onClick={() => onOpen?.(id)}
              >
                {titleOf(id)}
              </a>
            ))}
          </li>
        ))}
      </ul>
      {isCut ? <p>{t('more')}</p> : null}
    </section>
  );
}

const noTexts = { ky: '', ru: '', en: '' };
