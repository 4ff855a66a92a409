import { Picture } from '#components/shared/picture';
import type { ArticleCard } from '#lib/articles/article-view';
import { CardHead } from './card-head.tsx';

const sizes = '(min-width: 80rem) 42rem, (min-width: 64rem) 54vw, 100vw';

/** The first article of the front page, with its cover at full size. */
export function LeadArticle({ card }: { card: ArticleCard }) {
  return (
    <article className="card lead">
      <div>
        <CardHead card={card} heading="h2" />
        <p className="summary">{card.summary}</p>
      </div>
      {card.cover ? <Picture picture={card.cover} ratio="3:2" sizes={sizes} priority /> : null}
    </article>
  );
}
