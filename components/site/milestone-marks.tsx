import { useTranslations } from 'next-intl';
import type { MilestoneCard } from '#lib/milestones/milestone-view';

/** How a milestone stands, whether its date was changed, and whether what showed it is gone. */
export function MilestoneMarks({
  milestone: { standing, isRevised, isUnproven },
}: {
  milestone: Pick<MilestoneCard, 'standing' | 'isRevised' | 'isUnproven'>;
}) {
  const t = useTranslations('milestoneState');
  return (
    <>
      <span className={`mark ${standing}`}>{t(standing)}</span>{' '}
      {isUnproven ? <span className="mark unproven">{t('unproven')}</span> : null}{' '}
      {isRevised ? <span className="mark">{t('revised')}</span> : null}
    </>
  );
}
