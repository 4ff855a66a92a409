import { useLocale, useTranslations } from 'next-intl';
import { formatMoment } from '#lib/i18n/dates';
import type { DeskItem } from '#lib/publishing/desk-view';
import { ItemRow } from '../item-row.tsx';

export interface WaitingItem {
  item: DeskItem;
  kind: 'event' | 'help_place' | 'milestone' | 'page' | 'person';
  path: string;
}

/** Events, milestones, pages, help places and people that were handed over to the editors; nothing where there are none. */
export function WaitingItems({ items }: { items: WaitingItem[] }) {
  const t = useTranslations('start');
  const list = useTranslations('articleList');
  const locale = useLocale();
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="handed-over-others" className="start-wide">
      <h2 id="handed-over-others">{t('others')}</h2>
      <ol className="article-rows">
        {items.map(({ item, kind, path }) => (
          <ItemRow
            key={item.itemId}
            item={item}
            path={path}
            note={[t(`kinds.${kind}`), item.changedBy, formatMoment(item.changedAt, locale)]
              .filter(Boolean)
              .join(' · ')}
            untitled={list('untitled')}
            heading="h3"
          />
        ))}
      </ol>
    </section>
  );
}
