import { useLocale, useTranslations } from 'next-intl';
import type { EarlierView } from '#lib/events/event-view';
import { whenInWords } from '#lib/i18n/when-in-words';

/** When or where an event was to be before, struck out, with the reason. */
export function EarlierTimeOrPlace({ earlier: { when, place, reason } }: { earlier: EarlierView }) {
  const t = useTranslations('event');
  const locale = useLocale();
  return (
    <>
      {when ? t.rich('earlierWhen', { when: whenInWords(when, locale), s: (words) => <s>{words}</s> }) : null}{' '}
      {place
        ? t.rich('earlierPlace', {
            place: place.text,
            s: (words) => <s lang={place.language}>{words}</s>,
          })
        : null}{' '}
      {reason ? <span lang={reason.language}>{t('reason', { reason: reason.text })}</span> : null}
    </>
  );
}
