import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '#lib/core/languages';
import { formatMoment } from '#lib/i18n/dates';
import { localeNames } from '#lib/i18n/locales';

interface Published {
  itemId: string;
  pages: { language: Language; title: string; path: string }[];
  since: string;
}

/** What readers were given last, each article once. */
export function NewestPublished({ published }: { published: Published[] }) {
  const t = useTranslations('start.published');
  return (
    <section aria-labelledby="published">
      <h2 id="published">{t('heading')}</h2>
      {published.length > 0 ? (
        <ul className="start-list">
          {published.map((one) => (
            <li key={one.itemId}>
              <Article {...one} />
            </li>
          ))}
        </ul>
      ) : (
        <p>{t('none')}</p>
      )}
    </section>
  );
}

/** Its title in the language of the desk, where it is public in that. */
function Article({ pages, since }: Published) {
  const locale = useLocale();
  const shown = pages.find(({ language }) => language === locale) ?? pages[0];
  if (!shown) return null;
  const others = pages.filter((page) => page !== shown);
  return (
    <>
      <a href={shown.path} className="tap" lang={shown.language}>
        {shown.title}
      </a>
      <span className="start-note">
        {[localeNames[shown.language], formatMoment(since, locale)].join(' · ')}
        {others.map(({ language, path }) => (
          <span key={language}>
            {' · '}
            <a href={path} className="tap">
              {localeNames[language]}
            </a>
          </span>
        ))}
      </span>
    </>
  );
}
