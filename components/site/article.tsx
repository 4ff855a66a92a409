import { useTranslations } from 'next-intl';
import { Picture } from '#components/shared/picture';
import { RichText } from '#components/shared/rich-text';
import type { ArticlePage } from '#lib/articles/article-view';
import { ArticleHead } from './article-head.tsx';
import { HelpCall } from './help-call.tsx';
import { LinkList } from './link-list.tsx';
import { ReadAlso } from './read-also.tsx';
import { ShareIconSheet } from './share-icons.tsx';
import { ShareRow } from './share-row.tsx';
import { SourceList } from './source-list.tsx';

interface ArticleProps {
  article: ArticlePage;
  /** The site's origin, without a slash at its end. */
  siteUrl: string;
  /** Null where there is no Help page. */
  helpPath: string | null;
}

export function Article({ article, siteUrl, helpPath }: ArticleProps) {
  const t = useTranslations('article');
  const { cover, language, title } = article;
  const url = `${siteUrl}${article.path}`;
  return (
    <div className="page article">
      <ShareIconSheet />
      <article lang={language}>
        <ArticleHead article={article} />
        <ShareRow url={url} title={title} />
        {cover ? (
          <figure className="cover">
            <Picture picture={cover} ratio="3:2" sizes="(min-width: 64rem) 60rem, 100vw" priority />
            {cover.credit ? <figcaption>{t('credit', { credit: cover.credit })}</figcaption> : null}
          </figure>
        ) : null}
        <RichText
          body={article.body}
          language={language}
          pictures={article.pictures}
          speakers={article.speakers}
        />
        <SourceList sources={article.sources} language={language} />
        <LinkList id="topics" heading={t('topics')} links={article.topics} />
        <ShareRow url={url} title={title} />
      </article>
      {helpPath ? <HelpCall path={helpPath} /> : null}
      <ReadAlso cards={article.related} />
    </div>
  );
}
