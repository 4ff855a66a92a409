import { useLocale, useTranslations } from 'next-intl';
import { formatPartialDate } from '#lib/i18n/dates';
import { localeNames } from '#lib/i18n/locales';
import type { SearchMissView } from '#lib/search/miss-view';

/** Searches that found nothing, the most frequent first. */
export function MissRows({ misses }: { misses: SearchMissView[] }) {
  const t = useTranslations('searches');
  const locale = useLocale();
  return (
    <div className="table-scroll">
      <table className="miss-table">
        <thead>
          <tr>
            <th scope="col">{t('words')}</th>
            <th scope="col">{t('language')}</th>
            <th scope="col">{t('times')}</th>
            <th scope="col">{t('lastOn')}</th>
          </tr>
        </thead>
        <tbody>
          {misses.map(({ language, query, times, lastOn }) => (
            <tr key={`${language} ${query}`}>
              <th scope="row" lang={language}>
                {query}
              </th>
              <td lang={language}>{localeNames[language]}</td>
              <td>{times}</td>
              <td>{formatPartialDate(lastOn, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
