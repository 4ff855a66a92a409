import { useTranslations } from 'next-intl';
import { type Language, languages } from '#lib/core/languages';

const places = ['edit', 'look', 'publish', 'revisions', 'redact'] as const;
type Place = (typeof places)[number];

export interface ArticleHeadProps {
  /** The desk's list. */
  listPath: string;
  /** The pages of this article that are open to who asks. */
  paths: Partial<Record<Place, string>>;
  current: Place;
  /** In each language; empty where there is none. */
  titles: Record<Language, string>;
  /** Whose title is shown, where they have one; the first before the others. */
  preferred: readonly Language[];
}

/** Which article this is, and the ways between its pages. */
export function ArticleHead({ listPath, paths, current, titles, preferred }: ArticleHeadProps) {
  const t = useTranslations('articleDesk');
  const language = [...preferred, ...languages].find((one) => titles[one].trim() !== '');
  return (
    <div className="article-desk-head">
      <p>
        <a href={listPath} className="tap">
          {t('toList')}
        </a>
      </p>
      <p className="article-desk-title" lang={language}>
        {language ? titles[language] : t('untitled')}
      </p>
      <nav aria-label={t('pages')} className="tabs">
        <ul>
          {places.map((place) => {
            const path = paths[place];
            return path ? (
              <li key={place}>
                <a href={path} aria-current={place === current ? 'page' : undefined}>
                  {t(place)}
                </a>
              </li>
            ) : null;
          })}
        </ul>
      </nav>
    </div>
  );
}
