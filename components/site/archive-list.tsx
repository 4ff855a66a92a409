import { useLocale, useTranslations } from 'next-intl';
import type { ArchivePeriod } from '#lib/articles/article-view';
import { formatPartialDate } from '#lib/i18n/dates';

/** The months and years of the archive; nothing where there is none. */
export function ArchiveList({ periods }: { periods: ArchivePeriod[] }) {
  const t = useTranslations('lists');
  const locale = useLocale();
  if (periods.length === 0) return null;
  return (
    <nav className="archive" aria-labelledby="archive">
      <h2 id="archive">{t('archive')}</h2>
      <ul className="months">
        {periods.map(({ period, path }) => (
          <li key={path}>
            <a href={path}>{formatPartialDate(period, locale)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
