import { useLocale, useTranslations } from 'next-intl';
import type { ArchivePeriod, ArticleCard as ArticleCardView, NamedLink } from '#lib/articles/article-view';
import type { EventCard as EventCardView } from '#lib/events/event-view';
import type { FrontWords } from '#lib/front/front-view';
import type { MilestoneCard as MilestoneCardView } from '#lib/milestones/milestone-view';
import { ArchiveList } from './archive-list.tsx';
import { ArticleCard } from './article-card.tsx';
import { FeaturedItem, type FrontItem, LeadItem } from './front-item.tsx';
import { CampaignBanner } from './front-words.tsx';
import { HelpCall } from './help-call.tsx';
import { LinkList } from './link-list.tsx';
import { MilestoneCard } from './milestone-card.tsx';
import { NextEvent } from './next-event.tsx';
import { RemovalLines, removalsOf } from './removal-lines.tsx';

/** What the front page shows at a moment. */
export interface FrontView {
  banner: FrontWords | null;
  /** Null while nothing is published. */
  lead: FrontItem | null;
  /** In the order that an editor chose; mostly empty. */
  featured: FrontItem[];
  event: EventCardView | null;
  ledger: MilestoneCardView[];
  /** Newest first, without what stands above. */
  newest: ArticleCardView[];
  rubrics: NamedLink[];
  periods: ArchivePeriod[];
}

interface FrontPageProps {
  front: FrontView;
  helpPath: string | null;
}

export function FrontPage({ front, helpPath }: FrontPageProps) {
  const t = useTranslations('front');
  const metadata = useTranslations('metadata');
  const lists = useTranslations('lists');
  const { banner, lead, featured, event, ledger, newest, rubrics, periods } = front;
  const first = [lead, ...featured].flatMap((item) => (item?.kind === 'article' ? [item.card] : []));
  return (
    <div className="page">
      <h1 className="sr-only">
        {metadata('portalName')}: {metadata('descriptor')}
      </h1>
      {banner ? <CampaignBanner banner={banner} /> : null}
      {lead ? <LeadItem item={lead} /> : <p className="empty">{t('empty')}</p>}
      {helpPath ? <HelpCall path={helpPath} /> : null}
      {featured.length > 0 ? (
        <section aria-labelledby="featured">
          <div className="head">
            <h2 id="featured">{t('featured')}</h2>
          </div>
          <div className="featured">
            {featured.map((item) => (
              <FeaturedItem key={item.card.itemId} item={item} />
            ))}
          </div>
        </section>
      ) : null}
      {event ? <NextEvent event={event} /> : null}
      <Newest cards={newest} />
      <Ledger milestones={ledger} />
      <div className="halves">
        <LinkList id="rubrics" heading={lists('rubrics')} links={rubrics} />
        <ArchiveList periods={periods} />
      </div>
      <RemovalLines removals={removalsOf([...first, ...newest])} />
    </div>
  );
}

function Newest({ cards }: { cards: ArticleCardView[] }) {
  const t = useTranslations('front');
  const locale = useLocale();
  if (cards.length === 0) return null;
  return (
    <section aria-labelledby="newest">
      <div className="head">
        <h2 id="newest">{t('newest')}</h2>
        <a href={`/${locale}/news`}>{t('allNews')}</a>
      </div>
      <div className="cards">
        {cards.map((card, position) => (
          <ArticleCard
            key={card.itemId}
            card={card}
            shape={cards.length >= 3 && position < 3 ? 'tall' : 'row'}
          />
        ))}
      </div>
    </section>
  );
}

function Ledger({ milestones }: { milestones: MilestoneCardView[] }) {
  const t = useTranslations('milestones');
  const milestone = useTranslations('milestone');
  const locale = useLocale();
  if (milestones.length === 0) return null;
  return (
    <section aria-labelledby="ledger">
      <div className="head">
        <h2 id="ledger">{t('heading')}</h2>
        <a href={`/${locale}/milestones`}>{milestone('all')}</a>
      </div>
      <div className="ledger">
        {milestones.map((card) => (
          <MilestoneCard key={card.itemId} card={card} heading="h3" />
        ))}
      </div>
    </section>
  );
}
