import 'server-only';
import { getTranslations } from 'next-intl/server';
import { CloneEventForm } from '#components/admin/events/clone-event-form';
import { Question } from '#components/ui/question';
import { newId } from '#lib/core/ids';
import type { DeskEvent } from '#lib/events/event-desk-view';
import type { Locale } from '#lib/i18n/locales';
import { cloneEventAction } from './actions.ts';

/** Another event like this one. */
export async function CloneSection({ locale, event }: { locale: Locale; event: DeskEvent }) {
  const t = await getTranslations({ locale, namespace: 'eventsDesk.clone' });
  return (
    <section className="sheet" aria-labelledby="clone">
      <h2 id="clone">{t('heading')}</h2>
      <Question label={t('open')}>
        <CloneEventForm {...{ locale, event }} cloneId={newId()} clone={cloneEventAction} />
      </Question>
    </section>
  );
}
