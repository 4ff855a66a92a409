import 'server-only';
import { getTranslations } from 'next-intl/server';
import { DateForm } from '#components/admin/milestones/date-form';
import { ReasonsForm } from '#components/admin/milestones/reasons-form';
import { formatPartialDate } from '#lib/i18n/dates';
import type { Locale } from '#lib/i18n/locales';
import type { DeskMilestone } from '#lib/milestones/milestone-desk-view';
import { datesInWords } from '../date-in-words.ts';
import { saveDateAction, saveReasonsAction } from './actions.ts';

/** How a milestone stands with its date as it was saved last, and how that changed. */
export async function DateSections({ locale, milestone }: { locale: Locale; milestone: DeskMilestone }) {
  const t = await getTranslations({ locale });
  const inWords = await datesInWords(locale);
  const { shared, standing, changeDays } = milestone;
  const changes = shared.changes.map(({ on, state, when }, position) =>
    t('milestonesDesk.changes.change', {
      day: formatPartialDate(changeDays[position] ?? on, locale),
      state: t(`milestoneState.${state}`),
      when: inWords(when),
    }),
  );
  return (
    <>
      <section className="sheet" aria-labelledby="times">
        <h2 id="times" tabIndex={-1}>
          {t('milestonesDesk.date.heading')}
        </h2>
        <p>
          {t(`milestoneState.${standing}`)}, {inWords(shared.when)}
        </p>
        <DateForm {...{ locale, milestone }} save={saveDateAction} />
      </section>
      {changes.length > 0 ? (
        <section className="sheet" aria-labelledby="changes">
          <h2 id="changes" tabIndex={-1}>
            {t('milestonesDesk.changes.heading')}
          </h2>
          <ReasonsForm {...{ locale, milestone, changes }} save={saveReasonsAction} />
        </section>
      ) : null}
    </>
  );
}
