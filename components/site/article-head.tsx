import { useTranslations } from 'next-intl';
import type { ArticlePage } from '#lib/articles/article-view';

const formNames = { announcement: 'announcement', press_release: 'pressRelease', story: 'story' } as const;

/** Rubric, headline and summary. */
export function ArticleHead({ article }: { article: ArticlePage }) {
  const t = useTranslations('article');
  const { form, rubric } = article;
  return (
    <header>
      <p className="kicker">
        {rubric ? <a href={rubric.path}>{rubric.name}</a> : null}{' '}
        {form === 'news' ? null : <span>{t(formNames[form])}</span>}
      </p>
      <h1>{article.title}</h1>
      <p className="summary">{article.summary}</p>
    </header>
  );
}
