import 'server-only';
import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '#components/ui/button';
import type { DeskEvent } from '#lib/events/event-desk-view';
import type { Locale } from '#lib/i18n/locales';

/** Leads to the article that tells how it was. */
export async function ReportSection({ locale, event }: { locale: Locale; event: DeskEvent }) {
  const t = await getTranslations({ locale, namespace: 'newReport' });
  return (
    <section className="sheet" aria-labelledby="report">
      <h2 id="report">{t('heading')}</h2>
      <p>{t('intro')}</p>
      <ButtonLink href={`/${locale}/admin/articles/new/report?event=${event.itemId}`}>
        {t('write')}
      </ButtonLink>
    </section>
  );
}
