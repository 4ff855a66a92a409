import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '#lib/core/languages';
import { formatMoment } from '#lib/i18n/dates';
import { localeNames } from '#lib/i18n/locales';

interface Published {
  language: Language;
  title: string;
  path: string;
  since: string;
}

/** What readers were given last. */
export function NewestPublished({ published }: { published: Published[] }) {
  const t = useTranslations('start.published');
  const locale = useLocale();
  return (
    <section aria-labelledby="published">
      <h2 id="published">{t('heading')}</h2>
      {published.length > 0 ? (
        <ul className="start-list">
          {published.map(({ language, title, path, since }) => (
            <li key={path}>
              <a href={path} className="tap" lang={language}>
                {title}
              </a>
              <span className="start-note">
                {localeNames[language]} · {formatMoment(since, locale)}
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <p>{t('none')}</p>
      )}
    </section>
  );
}
