import { useLocale } from 'next-intl';
import { Picture } from '#components/shared/picture';
import type { ArticleCard } from '#lib/articles/article-view';
import { PartialDay } from './partial-day.tsx';

/** The first article of the front page, with its cover at full size. */
export function LeadArticle({ card }: { card: ArticleCard }) {
  const locale = useLocale();
  return (
    <article className="card lead">
      <div>
        <p className="kicker">
          {card.rubric ? <a href={card.rubric.path}>{card.rubric.name}</a> : null}{' '}
          <PartialDay date={card.dated} locale={locale} />
        </p>
        <h2>
          <a href={card.path}>{card.title}</a>
        </h2>
        <p className="summary">{card.summary}</p>
      </div>
      {card.cover ? (
        <Picture
          picture={card.cover}
          ratio="3:2"
          sizes="(min-width: 74rem) 41rem, (min-width: 48rem) 56vw, 100vw"
          priority
        />
      ) : null}
    </article>
  );
}
