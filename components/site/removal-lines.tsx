import { useTranslations } from 'next-intl';
import type { ArticleCard, RemovalLink } from '#lib/articles/article-view';

/** The links for the covers of a list. */
export function removalsOf(cards: readonly ArticleCard[]): RemovalLink[] {
  return cards.flatMap(({ removalPath, cover }) =>
    removalPath ? [{ path: removalPath, alt: cover?.alt ?? '' }] : [],
  );
}

/** A quiet line for each picture in which a child can be recognised: where its removal can be asked for. */
export function RemovalLines({ removals }: { removals: readonly RemovalLink[] }) {
  const t = useTranslations('removal');
  if (removals.length === 0) return null;
  return (
    <ul className="removals">
      {removals.map(({ path, alt }) => (
        <li key={path}>
          <a href={path} rel="nofollow">
            {removals.length > 1 && alt ? t('lineOf', { alt }) : t('line')}
          </a>
        </li>
      ))}
    </ul>
  );
}
