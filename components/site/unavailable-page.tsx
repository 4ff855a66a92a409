import { useTranslations } from 'next-intl';
import type { SiteSection } from './section-links.tsx';
import { StatusPage } from './status-page.tsx';

/** No stored copy and no database: status 503. */
export function UnavailablePage({ sections }: { sections: SiteSection[] }) {
  const t = useTranslations('status.unavailable');
  return (
    <StatusPage title={t('title')} text={t('text')} next={t('next')} sections={sections} namesDocument />
  );
}
