import { useLocale } from 'next-intl';
import { Picture } from '#components/shared/picture';
import type { ArticleCard as ArticleCardView } from '#lib/articles/article-view';
import { PartialDay } from './partial-day.tsx';

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

/** An article in a list. The headline's link covers the whole card; the picture repeats nothing to a screen reader. */
export function ArticleCard({ card, shape, heading: Heading = 'h3' }: ArticleCardProps) {
  const locale = useLocale();
  const { cover, rubric } = card;
  return (
    <article className={`card ${cover ? shape : 'bare'}`}>
      <div>
        <p className="kicker">
          {rubric ? <a href={rubric.path}>{rubric.name}</a> : null}{' '}
          <PartialDay date={card.dated} locale={locale} />
        </p>
        <Heading>
          <a href={card.path}>{card.title}</a>
        </Heading>
      </div>
      {cover ? <Picture picture={{ ...cover, alt: '' }} ratio="3:2" sizes={sizes[shape]} /> : null}
      <p className="summary">{card.summary}</p>
    </article>
  );
}
