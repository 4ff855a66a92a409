import 'server-only';
import { getTranslations } from 'next-intl/server';
import { ArchiveEventForm, UnarchiveEventForm } from '#components/admin/events/archive-forms';
import { Question } from '#components/ui/question';
import type { DeskEvent } from '#lib/events/event-desk-view';
import type { Locale } from '#lib/i18n/locales';
import { archiveEventAction, unarchiveEventAction } from './actions.ts';

/** What takes an event out of the lists that readers never saw, and brings it back. */
export async function EndingSection({ locale, event }: { locale: Locale; event: DeskEvent }) {
  const { itemId, isArchived, may, wasPublic } = event;
  if (!may.publish || wasPublic) return null;
  const t = await getTranslations({ locale, namespace: 'eventsDesk.archive' });
  return (
    <section className="sheet" aria-labelledby="archive">
      <h2 id="archive">{t('heading')}</h2>
      {isArchived ? (
        <>
          <p>{t('isArchived')}</p>
          <UnarchiveEventForm {...{ locale, itemId }} unarchive={unarchiveEventAction} />
        </>
      ) : (
        <Question label={t('open')}>
          <p>{t('what')}</p>
          <ArchiveEventForm {...{ locale, itemId }} archive={archiveEventAction} />
        </Question>
      )}
    </section>
  );
}
