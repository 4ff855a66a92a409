'use client';

import { useTranslations } from 'next-intl';
import { Notice } from '#components/ui/notice';
import { focusPlace } from '../editor/focus-place.ts';
import { clockTime } from '../editor/saving/clock-time.ts';
import { isOlderThanRedaction } from '../editor/saving/save-machine.ts';
import { noticesId } from '../editor/saving/save-status.tsx';
import { ProgrammeChoice } from './programme-choice.tsx';
import type { WrittenProgramme } from './use-programme.ts';

/** What must be known or decided about the programme, above it. */
export function ProgrammeNotices({ written, zone }: { written: WrittenProgramme; zone: string }) {
  const t = useTranslations('programmeDesk');
  const { state, otherWindows, left } = written;
  const { trouble, current, confirmed, base } = state;
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
      {trouble?.kind === 'conflict' ? (
        <ProgrammeChoice
          title={t('conflict.title', {
            who: trouble.theirs.isOwn
              ? t('conflict.yourself')
              : (trouble.theirs.by ?? t('conflict.somebody')),
            time: clockTime(trouble.theirs.at) ?? '–',
          })}
          explanation={t(
            isOlderThanRedaction(base, trouble.theirs.base) ? 'conflict.redacted' : 'conflict.explanation',
          )}
          base={confirmed}
          ours={current}
          theirs={trouble.theirs.content}
          zone={zone}
          onMerged={(merged) => decide(() => written.settle(trouble.theirs, merged))}
          onTheirs={() => decide(() => written.settle(trouble.theirs, trouble.theirs.content))}
        />
      ) : null}
      {left && trouble?.kind !== 'conflict' ? (
        <ProgrammeChoice
          title={t('kept.title', { time: clockTime(left.keptAt) ?? '–' })}
          explanation={t('kept.explanation')}
          base={null}
          ours={left.content}
          theirs={current}
          zone={zone}
          onMerged={(merged) => decide(() => written.settleLeft(merged))}
          onTheirs={() => decide(() => written.settleLeft(null))}
        />
      ) : null}
    </div>
  );
}
