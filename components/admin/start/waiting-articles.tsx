import { useTranslations } from 'next-intl';
import type { DeskArticle } from '#lib/articles/article-desk-view';
import { ArticleRow } from '../articles/article-row.tsx';

interface WaitingArticlesProps {
  kind: 'handedOver' | 'behind';
  articles: { article: DeskArticle; path: string }[];
  /** Where all of them are; null where these are all. */
  allPath: string | null;
}

/** Articles that somebody has to look at, with the reason. */
export function WaitingArticles({ kind, articles, allPath }: WaitingArticlesProps) {
  const t = useTranslations('start');
  return (
    <section aria-labelledby={kind} className="start-wide">
      <h2 id={kind}>{t(`${kind}.heading`)}</h2>
      {articles.length > 0 ? (
        <ol className="article-rows">
          {articles.map(({ article, path }) => (
            <ArticleRow key={article.itemId} article={article} path={path} heading="h3" />
          ))}
        </ol>
      ) : (
        <p>{t(`${kind}.none`)}</p>
      )}
      {allPath ? (
        <p>
          <a href={allPath} className="tap">
            {t('all')}
          </a>
        </p>
      ) : null}
    </section>
  );
}
