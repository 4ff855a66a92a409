import { Picture } from '#components/shared/picture';
import type { ArticleCard as ArticleCardView } from '#lib/articles/article-view';
import { CardHead } from './card-head.tsx';

interface ArticleCardProps {
  card: ArticleCardView;
  /** `tall` has its picture above the words on wide windows; `row` always beside them. */
  shape: 'tall' | 'row';
  heading?: 'h2' | 'h3';
}

const sizes = {
  tall: '(min-width: 64rem) 24rem, (min-width: 48rem) 45vw, 7rem',
  row: '(min-width: 48rem) 13rem, 7rem',
};

/** An article in a list. Its picture repeats nothing to a screen reader: the headline says what the link leads to. */
export function ArticleCard({ card, shape, heading = 'h3' }: ArticleCardProps) {
  const { cover } = card;
  return (
    <article className={`card ${cover ? shape : 'bare'}`}>
      <div>
        <CardHead card={card} heading={heading} />
      </div>
      {cover ? <Picture picture={{ ...cover, alt: '' }} ratio="3:2" sizes={sizes[shape]} /> : null}
      <p className="summary">{card.summary}</p>
    </article>
  );
}
