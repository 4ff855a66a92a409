'use client';

import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button';
import type { Locale } from '#lib/i18n/locales';
import { focusPlace } from '../focus-place.ts';
import { clockTime } from './clock-time.ts';
import { isConfirmed, isOlderThanRedaction, type SaveState, type Trouble } from './save-machine.ts';

/** The id of the place where both texts of a conflict stand. */
export const noticesId = 'editor-notices';

interface SaveStatusProps {
  locale: Locale;
  /** Of everything that is saved here. */
  states: SaveState<unknown>[];
  onRetry: () => void;
}

const gravity: Trouble<unknown>['kind'][] = [
  'conflict',
  'refused',
  'otherAccount',
  'signedOut',
  'offline',
  'unavailable',
];

/** Of two troubles the one that asks more of people. */
function worst(states: SaveState<unknown>[]): Trouble<unknown> | null {
  const troubles = states.flatMap(({ trouble }) => (trouble ? [trouble] : []));
  return troubles.sort((one, other) => gravity.indexOf(one.kind) - gravity.indexOf(other.kind))[0] ?? null;
}

/** Whether what waits was written before words were taken out for good. */
function isAfterRedaction({ base, trouble }: SaveState<unknown>): boolean {
  return trouble?.kind === 'conflict' && isOlderThanRedaction(base, trouble.theirs.base);
}

function latest(states: SaveState<unknown>[]): string | null {
  return (
    states
      .map(({ savedAt }) => savedAt ?? '')
      .sort()
      .at(-1) || null
  );
}

/** Says at every moment whether what is typed is saved, and if not why. */
export function SaveStatus({ locale, states, onRetry }: SaveStatusProps) {
  const t = useTranslations('editor.status');
  const trouble = worst(states);
  const isRedacted = states.some(isAfterRedaction);
  const isSaved = states.every((state) => isConfirmed(state) && !state.inFlight && !state.isRevisionAsked);
  const time = clockTime(latest(states));
  if (trouble) return <Unsaved {...{ locale, trouble, isRedacted, onRetry }} />;
  const said = time === null ? t('untouched') : t('saved', { time });
  return (
    <p className="save-status" data-status={isSaved ? 'saved' : 'saving'}>
      {isSaved ? said : t('saving')}
    </p>
  );
}

function Unsaved({
  locale,
  trouble,
  isRedacted,
  onRetry,
}: Pick<SaveStatusProps, 'locale' | 'onRetry'> & { trouble: Trouble<unknown>; isRedacted: boolean }) {
  const t = useTranslations('editor.status');
  const reason = trouble.kind === 'conflict' && isRedacted ? 'redacted' : trouble.kind;
  const isWaiting =
    trouble.kind === 'offline' || trouble.kind === 'unavailable' || trouble.kind === 'signedOut';
  return (
    <div className="save-status" data-status="unsaved" role="alert">
      <p>
        <strong>{t('unsaved')}</strong> {t(`why.${reason}`)}
      </p>
      {trouble.kind === 'refused' ? (
        <ul>
          {trouble.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      ) : null}
      <div className="button-row">
        {trouble.kind === 'signedOut' || trouble.kind === 'otherAccount' ? (
          <a href={`/${locale}/sign-in`} target="_blank" rel="noopener">
            {t('signIn')}
          </a>
        ) : null}
        {isWaiting ? <Button onClick={onRetry}>{t('retry')}</Button> : null}
        {trouble.kind === 'conflict' ? (
          <Button onClick={() => focusPlace(noticesId)}>{t('compare')}</Button>
        ) : null}
      </div>
    </div>
  );
}
