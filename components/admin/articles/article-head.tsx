import { useTranslations } from 'next-intl';
import type { Language } from '#lib/core/languages';

const places = ['edit', 'look', 'publish', 'revisions', 'redact'] as const;
type Place = (typeof places)[number];

interface ArticleHeadProps {
  /** The desk's list. */
  listPath: string;
  /** The pages of this article that are open to who asks. */
  paths: Partial<Record<Place, string>>;
  current: Place;
  title: { words: string; language: Language } | null;
}

/** Which article this is, and the ways between its pages. */
export function ArticleHead({ listPath, paths, current, title }: ArticleHeadProps) {
  const t = useTranslations('articleDesk');
  return (
    <div className="article-desk-head">
      <p>
        <a href={listPath} className="tap">
          {t('toList')}
        </a>
      </p>
      <p className="article-desk-title" lang={title?.language}>
        {title?.words ?? t('untitled')}
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
