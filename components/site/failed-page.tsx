import { useTranslations } from 'next-intl';
import type { SiteSection } from './section-links.tsx';
import { StatusPage } from './status-page.tsx';

/** A fault of ours: status 500. */
export function FailedPage({ sections }: { sections: SiteSection[] }) {
  const t = useTranslations('status.failed');
  return (
    <StatusPage title={t('title')} text={t('text')} next={t('next')} sections={sections} namesDocument />
  );
}
