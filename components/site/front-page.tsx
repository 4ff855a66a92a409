import { useLocale, useTranslations } from 'next-intl';
import type { ArchivePeriod, ArticleCard as ArticleCardView, NamedLink } from '#lib/articles/article-view';
import { ArchiveList } from './archive-list.tsx';
import { ArticleCard } from './article-card.tsx';
import { HelpCall } from './help-call.tsx';
import { LeadArticle } from './lead-article.tsx';
import { LinkList } from './link-list.tsx';
import { RemovalLines, removalsOf } from './removal-lines.tsx';

interface FrontPageProps {
  /** Null while nothing is published. */
  lead: ArticleCardView | null;
  /** Newest first, without the lead. */
  newest: ArticleCardView[];
  rubrics: NamedLink[];
  periods: ArchivePeriod[];
  helpPath: string | null;
}

export function FrontPage({ lead, newest, rubrics, periods, helpPath }: FrontPageProps) {
  const t = useTranslations('front');
  const metadata = useTranslations('metadata');
  const lists = useTranslations('lists');
  const locale = useLocale();
  return (
    <div className="page">
      <h1 className="sr-only">
        {metadata('portalName')}: {metadata('descriptor')}
      </h1>
      {lead ? <LeadArticle card={lead} /> : <p className="empty">{t('empty')}</p>}
      {helpPath ? <HelpCall path={helpPath} /> : null}
      {newest.length > 0 ? (
        <section aria-labelledby="newest">
          <div className="head">
            <h2 id="newest">{t('newest')}</h2>
            <a href={`/${locale}/news`}>{t('allNews')}</a>
          </div>
          <div className="cards">
            {newest.map((card, position) => (
              <ArticleCard
                key={card.itemId}
                card={card}
                shape={newest.length >= 3 && position < 3 ? 'tall' : 'row'}
              />
            ))}
          </div>
        </section>
      ) : null}
      <div className="halves">
        <LinkList id="rubrics" heading={lists('rubrics')} links={rubrics} />
        <ArchiveList periods={periods} />
      </div>
      <RemovalLines removals={removalsOf(lead ? [lead, ...newest] : newest)} />
    </div>
  );
}
