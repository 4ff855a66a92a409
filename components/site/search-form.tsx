import { useTranslations } from 'next-intl';
import { type Locale, localeNames, locales } from '#lib/i18n/locales';
import { longestSearch, type Question, searchKinds, searchPath } from '#lib/search/search';

/** Asks by a plain form, whose answer has an address. */
export function SearchForm({ locale, question }: { locale: Locale; question: Question }) {
  const t = useTranslations('search');
  const kind = useTranslations('searchKind');
  const isNarrowed = question.language !== locale || question.kind !== null || question.year !== null;
  return (
    <form className="search-form" action={searchPath(locale)} method="get">
      <div className="words">
        <label htmlFor="q">{t('label')}</label>
        <input
          id="q"
          name="q"
          type="search"
          defaultValue={question.text}
          maxLength={longestSearch}
          autoComplete="off"
          required
        />
        <button type="submit" className="button">
          {t('ask')}
        </button>
      </div>
      <details open={isNarrowed}>
        <summary>{t('filters')}</summary>
        <div className="filters">
          <label>
            {t('language')}
            <select name="language" defaultValue={question.language}>
              {locales.map((one) => (
                <option key={one} value={one} lang={one}>
                  {localeNames[one]}
                </option>
              ))}
            </select>
          </label>
          <label>
            {t('kind')}
            <select name="kind" defaultValue={question.kind ?? ''}>
              <option value="">{t('anyKind')}</option>
              {searchKinds.map((one) => (
                <option key={one} value={one}>
                  {kind(one)}
                </option>
              ))}
            </select>
          </label>
          <label>
            {t('year')}
            <input
              name="year"
              inputMode="numeric"
              maxLength={4}
              size={6}
              defaultValue={question.year ?? ''}
            />
          </label>
        </div>
      </details>
    </form>
  );
}
