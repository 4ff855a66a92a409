'use client';

import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button';
import { Notice } from '#components/ui/notice';
import { isSameJson } from '#lib/core/same-json';
import { focusPlace } from '../editor/focus-place.ts';
import type { KnownNames } from '../editor/known-names.ts';
import { clockTime } from '../editor/saving/clock-time.ts';
import { isOlderThanRedaction } from '../editor/saving/save-machine.ts';
import { noticesId } from '../editor/saving/save-status.tsx';
import { ProgrammeChoice } from './programme-choice.tsx';
import type { WrittenProgramme } from './use-programme.ts';

interface ProgrammeNoticesProps {
  written: WrittenProgramme;
  zone: string;
  known: KnownNames;
}

/** What must be known or decided about the programme, above it. */
export function ProgrammeNotices({ written, zone, known }: ProgrammeNoticesProps) {
  const t = useTranslations('programmeDesk');
  const { state, otherWindows, left, isForgotten } = written;
  const { trouble, current, confirmed, base } = state;
  const isRedacted = trouble?.kind === 'conflict' && isOlderThanRedaction(base, trouble.theirs.base);
  const decide = (choice: () => void): void => {
    choice();
    focusPlace('programme-days');
  };
  return (
    <div id={noticesId} tabIndex={-1}>
      {otherWindows > 0 ? (
        <Notice kind="note" title={t('otherWindow.title')}>
          <p>{t('otherWindow.explanation')}</p>
        </Notice>
      ) : null}
      {isForgotten ? (
        <Notice kind="note" title={t('forgotten.title')}>
          <p>{t('forgotten.explanation')}</p>
          <Button kind="quiet" onClick={written.readForgotten}>
            {t('forgotten.read')}
          </Button>
        </Notice>
      ) : null}
      {trouble?.kind === 'conflict' ? (
        <ProgrammeChoice
          title={t('conflict.title', {
            who: trouble.theirs.isOwn
              ? t('conflict.yourself')
              : (trouble.theirs.by ?? t('conflict.somebody')),
            time: clockTime(trouble.theirs.at) ?? '–',
          })}
          explanation={t(isRedacted ? 'conflict.redacted' : 'conflict.explanation')}
          base={isRedacted ? null : confirmed}
          ours={current}
          theirs={trouble.theirs.content}
          {...{ zone, known }}
          onMerged={(merged) => decide(() => written.settle(trouble.theirs, merged))}
          onTheirs={() => decide(() => written.settle(trouble.theirs, trouble.theirs.content))}
        />
      ) : null}
      {left && trouble?.kind !== 'conflict' ? (
        <ProgrammeChoice
          title={t('kept.title', { time: clockTime(left.keptAt) ?? '–' })}
          explanation={t('kept.explanation')}
          base={isSameJson(left.base, base) ? confirmed : null}
          ours={left.content}
          theirs={current}
          {...{ zone, known }}
          onMerged={(merged) => decide(() => written.settleLeft(merged))}
          onTheirs={() => decide(() => written.settleLeft(null))}
        />
      ) : null}
    </div>
  );
}
