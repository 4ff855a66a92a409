import 'server-only';
import { headers } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import { Event } from '#components/site/event';
import { listReports } from '#lib/articles/list-public-queries';
import type { EventPreview } from '#lib/events/event-desk-view';
import { eventCalendarPath } from '#lib/events/event-paths';
import { env } from '#lib/platform/env';
import { listQuotesAt } from '#lib/quotes/public-queries';
import '../(site)/events/events.css';
import { SitePage } from '../(site)/site-page.tsx';
import { tellingPath } from '../(site)/telling-path.ts';

/**
 * An event that is not published, or a change of one, drawn as readers will see it beside what is public now. The desk's policy
 * runs a script by its nonce alone.
 */
export async function EventPreviewPage({ preview }: { preview: EventPreview }) {
  const { event, isProgrammeReleased } = preview;
  const { language, languagePaths, itemId, path } = event;
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  const [{ cards }, { quotes }] = await Promise.all([
    listReports(language, itemId),
    listQuotesAt(language, itemId, tellingPath),
  ]);
  const t = await getTranslations({ locale: language, namespace: 'preview' });
  return (
    <>
      {isProgrammeReleased ? null : (
        <aside className="unpublished" aria-label={t('title')}>
          <div className="page">
            <p>
              <strong>{t('title')}.</strong> {t('programme')}
            </p>
          </div>
        </aside>
      )}
      <SitePage locale={language} languagePaths={languagePaths} current="events">
        <Event
          event={event}
          reports={cards}
          quotes={quotes}
          siteUrl={env().SITE_URL}
          programmePath={`/${language}/admin/events/${itemId}/programme`}
          calendarPath={eventCalendarPath(path)}
          scriptNonce={nonce}
        />
      </SitePage>
    </>
  );
}
