import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { type EventShared, textIn } from '#lib/events/event';
import { whenInWords } from '#lib/i18n/when-in-words';

/** The dates, or the places, that readers knew before, as they are told of them. */
export function EarlierKnown({ earlier, part }: Pick<EventShared, 'earlier'> & { part: 'when' | 'place' }) {
  const t = useTranslations('event');
  const locale = useLocale();
  const s = (words: ReactNode) => <s>{words}</s>;
  return earlier
    .filter((one) => one[part] !== null)
    .map(({ when, place, reason }) => (
      <p key={JSON.stringify([when, place, reason])}>
        {when ? t.rich('earlierWhen', { when: whenInWords(when, locale), s }) : null}
        {place ? t.rich('earlierPlace', { place: textIn(place.name, locale)?.text ?? place.key, s }) : null}{' '}
        {t('reason', { reason: textIn(reason, locale)?.text ?? '' })}
      </p>
    ));
}
