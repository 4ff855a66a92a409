import type { ArticleCard as ArticleCardView } from '#lib/articles/article-view';
import type { EventCard as EventCardView } from '#lib/events/event-view';
import type { MilestoneCard as MilestoneCardView } from '#lib/milestones/milestone-view';
import { ArticleCard } from './article-card.tsx';
import { EventCard } from './event-card.tsx';
import { LeadArticle } from './lead-article.tsx';
import { MilestoneCard } from './milestone-card.tsx';

/** Something that the front page puts first. */
export type FrontItem =
  | { kind: 'article'; card: ArticleCardView }
  | { kind: 'event'; card: EventCardView }
  | { kind: 'milestone'; card: MilestoneCardView };

/** What stands first, with its cover at full size where it has one. */
export function LeadItem({ item }: { item: FrontItem }) {
  if (item.kind === 'article') return <LeadArticle card={item.card} />;
  return (
    <div className="lead-other">
      {item.kind === 'event' ? (
        <EventCard card={item.card} heading="h2" />
      ) : (
        <MilestoneCard card={item.card} heading="h2" />
      )}
    </div>
  );
}

/** One of those that stand beside each other. */
export function FeaturedItem({ item }: { item: FrontItem }) {
  switch (item.kind) {
    case 'article':
      return <ArticleCard card={item.card} shape="tall" />;
    case 'event':
      return <EventCard card={item.card} heading="h3" />;
    case 'milestone':
      return <MilestoneCard card={item.card} heading="h3" />;
  }
}
