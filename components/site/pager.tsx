import { useTranslations } from 'next-intl';

interface PagerProps {
  newestPath: string | null;
  olderPath: string | null;
}

/** Leads to older pages and back to the first; nothing where the list has one page. */
export function Pager({ newestPath, olderPath }: PagerProps) {
  const t = useTranslations('lists');
  if (!newestPath && !olderPath) return null;
  return (
    <nav className="pager" aria-label={t('pages')}>
      {newestPath ? (
        <a className="button" href={newestPath}>
          {t('newest')}
        </a>
      ) : null}
      {olderPath ? (
        <a className="button" href={olderPath} rel="next">
          {t('older')}
        </a>
      ) : null}
    </nav>
  );
}
