import { useLocale } from 'next-intl';
import { daysOf, type When } from '#lib/core/when';
import { whenInWords, zoneInWords } from '#lib/i18n/when-in-words';

/** When an event takes place, in words and for machines, with its zone where hours are told. */
export function EventTime({ when, isZoneTold = false }: { when: When; isZoneTold?: boolean }) {
  const locale = useLocale();
  const zone = isZoneTold ? zoneInWords(when, locale) : null;
  return (
    <>
      <time dateTime={when.kind === 'timed' ? when.startsAt : daysOf(when).first}>
        {whenInWords(when, locale)}
      </time>
      {zone ? <small>{zone}</small> : null}
    </>
  );
}
