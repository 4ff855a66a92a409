import { useLocale } from 'next-intl';
import type { ArticleCard } from '#lib/articles/article-view';
import { PartialDay } from './partial-day.tsx';

interface CardHeadProps {
  card: ArticleCard;
  heading: 'h2' | 'h3';
}

/** Rubric, date and headline of an article in a list. The headline's link covers the whole card. */
export function CardHead({ card, heading: Heading }: CardHeadProps) {
  const locale = useLocale();
  return (
    <>
      <p className="kicker">
        {card.rubric ? <a href={card.rubric.path}>{card.rubric.name}</a> : null}{' '}
        <PartialDay date={card.dated} locale={locale} />
      </p>
      <Heading>
        <a href={card.path}>{card.title}</a>
      </Heading>
    </>
  );
}
