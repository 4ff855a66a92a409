import { useLocale, useTranslations } from 'next-intl';
import type { MilestoneDate } from '#lib/milestones/milestone';
import { PartialDay } from './partial-day.tsx';

/** When a milestone was reached or is due, no more exact than it is known. */
export function MilestoneWhen({ when }: { when: MilestoneDate | null }) {
  const t = useTranslations('milestones');
  const locale = useLocale();
  if (!when) return t('noDate');
  return when.precision === 'by-year' ? (
    t('by', { year: when.date })
  ) : (
    <PartialDay date={when.date} locale={locale} />
  );
}
