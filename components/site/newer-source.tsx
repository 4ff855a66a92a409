import { useTranslations } from 'next-intl';
import type { ArticlePage } from '#lib/articles/article-view';

/** Tells the reader of a translation that its source has moved on, and leads there; nothing where it has not. */
export function NewerSource({ source }: { source: ArticlePage['newerSource'] }) {
  const t = useTranslations('article.newerSource');
  if (!source) return null;
  const { language, path } = source;
  return (
    <li>
      {t(`${language}.note`)}{' '}
      <a href={path} hrefLang={language}>
        {t(`${language}.link`)}
      </a>
    </li>
  );
}
