import 'server-only';
import { getTranslations } from 'next-intl/server';
import { formatPartialDate } from '#lib/i18n/dates';
import type { Locale } from '#lib/i18n/locales';
import type { MilestoneDate } from '#lib/milestones/milestone';

/** Tells dates of milestones in words of a language, no more exact than they are. */
export async function datesInWords(locale: Locale): Promise<(when: MilestoneDate | null) => string> {
  const t = await getTranslations({ locale, namespace: 'milestones' });
  return (when) => {
    if (!when) return t('noDate');
    return when.precision === 'by-year' ? t('by', { year: when.date }) : formatPartialDate(when.date, locale);
  };
}
