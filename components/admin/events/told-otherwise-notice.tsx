import { useLocale, useTranslations } from 'next-intl';
import { Notice } from '#components/ui/notice';
import { textIn } from '#lib/events/event';
import type { ToldOtherwise } from '#lib/events/event-desk-view';
import { localeNames } from '#lib/i18n/locales';
import { whenInWords } from '#lib/i18n/when-in-words';

/** Which readers go by another status, date or place than the one that was saved last, and by which. */
export function ToldOtherwiseNotice({ told }: { told: readonly ToldOtherwise[] }) {
  const t = useTranslations('eventsDesk');
  const statuses = useTranslations('eventStatus');
  const locale = useLocale();
  if (told.length === 0) return null;
  const inWords = ({ status, when, place }: ToldOtherwise): string =>
    [statuses(status), when && whenInWords(when, locale), place && textIn(place.name, locale)?.text]
      .filter(Boolean)
      .join(', ');
  const lines = new Map<string, string[]>();
  for (const one of told) {
    const words = inWords(one);
    lines.set(words, [...(lines.get(words) ?? []), localeNames[one.language]]);
  }
  return (
    <Notice kind="problem" title={t('toldOtherwise.notice')}>
      <ul>
        {[...lines].map(([words, names]) => (
          <li key={words}>{t('toldOtherwise.line', { languages: names.join(', '), told: words })}</li>
        ))}
      </ul>
      <p>{t('toldOtherwise.publish')}</p>
    </Notice>
  );
}
