import { useTranslations } from 'next-intl';
import type { SiteSection } from './section-links.tsx';
import { StatusPage } from './status-page.tsx';

interface EndedPreviewPageProps {
  /** Where the article is public now; null where it is not. */
  publicPath: string | null;
  sections: SiteSection[];
}

/** What stands where a link showed words that were not published, once it has ended. */
export function EndedPreviewPage({ publicPath, sections }: EndedPreviewPageProps) {
  const t = useTranslations('status.endedPreview');
  return (
    <StatusPage
      title={t('title')}
      text={publicPath ? t('published') : t('text')}
      next={t('next')}
      sections={sections}
    >
      {publicPath ? (
        <p>
          <a href={publicPath}>{t('read')}</a>
        </p>
      ) : null}
    </StatusPage>
  );
}
