import { useTranslations } from 'next-intl';
import type { ArchivePeriod, ArticleList, NamedLink } from '#lib/articles/article-view';
import { ArchiveList } from './archive-list.tsx';
import { ArticleCard } from './article-card.tsx';
import { LinkList } from './link-list.tsx';
import { Pager } from './pager.tsx';
import { RemovalLines, removalsOf } from './removal-lines.tsx';

interface ArticleListPageProps {
  heading: string;
  /** A sentence under the heading. */
  intro: string | null;
  list: ArticleList;
  periods: ArchivePeriod[];
  rubrics: NamedLink[];
  /** The first page of the same list; null on that page itself. */
  newestPath: string | null;
  /** Feeds that tell of the list. */
  feeds: NamedLink[];
}

/** News, a rubric, a topic, a period of the archive, and their older pages. */
export function ArticleListPage({
  heading,
  intro,
  list,
  periods,
  rubrics,
  newestPath,
  feeds,
}: ArticleListPageProps) {
  const t = useTranslations('lists');
  return (
    <div className="page">
      <header>
        <h1>{heading}</h1>
        {intro ? <p className="intro">{intro}</p> : null}
      </header>
      <div className="split">
        <div className="list">
          {list.cards.length > 0 ? (
            list.cards.map((card) => <ArticleCard key={card.itemId} card={card} shape="row" heading="h2" />)
          ) : (
            <p className="empty">{t('empty')}</p>
          )}
          <Pager newestPath={newestPath} olderPath={list.olderPath} />
          <RemovalLines removals={removalsOf(list.cards)} />
        </div>
        <div>
          <LinkList id="rubrics" heading={t('rubrics')} links={rubrics} />
          <ArchiveList periods={periods} />
          <LinkList id="feeds" heading={t('feeds')} links={feeds} />
        </div>
      </div>
    </div>
  );
}
