import { useTranslations } from 'next-intl';
import { Picture } from '#components/shared/picture';
import type { ArticlePage, NamedLink } from '#lib/articles/article-view';
import { ArticleHead } from './article-head.tsx';
import { ArticleMeta } from './article-meta.tsx';
import { ExplainedText } from './explained-text.tsx';
import type { ShownWords } from './explanations.tsx';
import { readerScriptPath } from './generated/reader-script.ts';
import { HelpCall } from './help-call.tsx';
import { LinkList } from './link-list.tsx';
import { ReadAlso } from './read-also.tsx';
import { RemovalLines, removalsOf } from './removal-lines.tsx';
import { ShareIconSheet } from './share-icons.tsx';
import { ShareRow } from './share-row.tsx';
import { SourceList } from './source-list.tsx';

interface ArticleProps {
  article: ArticlePage;
  /** The site's origin, without a slash at its end. */
  siteUrl: string;
  /** Null where there is no Help page. */
  helpPath: string | null;
  /** The event that it reports on; null where the public sees none. */
  event?: NamedLink | null;
  /** Milestones that it belongs to. */
  milestones?: NamedLink[];
  /** What of its text is explained below it. */
  words?: ShownWords;
  /** In a preview: what its policy runs a script by. */
  scriptNonce?: string | undefined;
}

export function Article({
  article,
  siteUrl,
  helpPath,
  event = null,
  milestones = [],
  words,
  scriptNonce,
}: ArticleProps) {
  const t = useTranslations('article');
  const milestone = useTranslations('milestone');
  const { cover, language, title } = article;
  const url = `${siteUrl}${article.path}`;
  return (
    <div className="page">
      <ShareIconSheet />
      <article className="article" lang={language}>
        <ArticleHead article={article} />
        <ArticleMeta article={article} url={url} />
        <PartOf event={event} />
        {cover ? (
          <figure className="cover">
            <Picture picture={cover} ratio="16:9" sizes="(min-width: 48rem) 43rem, 100vw" priority />
            {cover.credit ? <figcaption>{cover.credit}</figcaption> : null}
          </figure>
        ) : null}
        <ExplainedText
          words={words}
          body={article.body}
          language={language}
          pictures={article.pictures}
          speakers={article.speakers}
          documents={article.documents}
        />
        <ShareRow url={url} title={title} />
        <SourceList sources={article.sources} language={language} />
        <LinkList id="milestones" heading={milestone('of')} links={milestones} />
        <LinkList id="topics" heading={t('topics')} links={article.topics} />
      </article>
      {helpPath ? <HelpCall path={helpPath} /> : null}
      <ReadAlso cards={article.related} />
      <RemovalLines removals={[...article.removals, ...removalsOf(article.related)]} />
      <script src={readerScriptPath} defer data-keep="" nonce={scriptNonce} />
    </div>
  );
}

/** Leads from a report to its event. */
function PartOf({ event }: { event: NamedLink | null }) {
  const t = useTranslations('event');
  if (!event) return null;
  return (
    <p className="part-of">
      {t.rich('partOf', { name: event.name, a: (words) => <a href={event.path}>{words}</a> })}
    </p>
  );
}
