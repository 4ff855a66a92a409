import { useTranslations } from 'next-intl';
import type { DeskPageRow } from '#lib/pages/page-desk-view';
import { ItemRow } from '../item-row.tsx';

/** Pages in the desk's list, each with its place. */
export function PageRows({ rows }: { rows: { page: DeskPageRow; path: string }[] }) {
  const t = useTranslations('pagesDesk');
  const placeOf = ({ place, position }: DeskPageRow): string =>
    place ? t(`row.${place}`, { position }) : t('row.none');
  return (
    <ol className="article-rows">
      {rows.map(({ page, path }) => (
        <ItemRow key={page.itemId} item={page} path={path} note={placeOf(page)} untitled={t('unnamed')} />
      ))}
    </ol>
  );
}
