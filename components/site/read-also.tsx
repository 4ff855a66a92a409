import { useTranslations } from 'next-intl';
import type { ArticleCard as ArticleCardView } from '#lib/articles/article-view';
import { ArticleCard } from './article-card.tsx';

/** Related articles; nothing where there is none. */
export function ReadAlso({ cards }: { cards: ArticleCardView[] }) {
  const t = useTranslations('article');
  if (cards.length === 0) return null;
  return (
    <section aria-labelledby="read-also">
      <div className="head">
        <h2 id="read-also">{t('readAlso')}</h2>
      </div>
      <div className="cards">
        {cards.map((card) => (
          <ArticleCard key={card.itemId} card={card} shape="tall" />
        ))}
      </div>
    </section>
  );
}
