import { useLocale, useTranslations } from 'next-intl';
import { formatDay } from '#lib/i18n/dates';
import type { WithdrawnItem } from '#lib/publishing/standing-view';
import type { SiteSection } from './section-links.tsx';
import { StatusPage } from './status-page.tsx';

interface WithdrawnPageProps {
  /** What stood here. */
  what: 'article' | 'event' | 'helpPlace' | 'milestone' | 'page' | 'person' | 'quote' | 'organisation';
  withdrawn: WithdrawnItem;
  sections: SiteSection[];
}

/** What stands at the address of something that was withdrawn, for ever. */
export function WithdrawnPage({ what, withdrawn, sections }: WithdrawnPageProps) {
  const t = useTranslations('status.withdrawn');
  const locale = useLocale();
  return (
    <StatusPage
      title={t(`${what}.title`)}
      text={t(`${what}.text`, { date: formatDay(withdrawn.withdrawnAt, locale) })}
      next={t(`${what}.next`)}
      sections={sections}
    >
      {withdrawn.reason ? (
        <p>
          <strong>{t('reason')}:</strong> <span lang={withdrawn.language}>{withdrawn.reason}</span>
        </p>
      ) : (
        <p>{t('noReason')}</p>
      )}
    </StatusPage>
  );
}
