import { useTranslations } from 'next-intl';
import type { SiteSection } from './section-links.tsx';
import { StatusPage } from './status-page.tsx';

/** An address that never was. */
export function NotFoundPage({ sections }: { sections: SiteSection[] }) {
  const t = useTranslations('status.notFound');
  return (
    <StatusPage title={t('title')} text={t('text')} next={t('next')} sections={sections} namesDocument />
  );
}
