import { useTranslations } from 'next-intl';
import type { DeskMilestoneRow } from '#lib/milestones/milestone-desk-view';
import { ItemRow } from '../item-row.tsx';

/** A milestone with its date in words. */
export interface ShownMilestoneRow {
  milestone: DeskMilestoneRow;
  when: string;
  path: string;
}

/** Milestones in the desk's list. */
export function MilestoneRows({ rows }: { rows: ShownMilestoneRow[] }) {
  const t = useTranslations('milestonesDesk');
  const states = useTranslations('milestoneState');
  return (
    <ol className="article-rows">
      {rows.map(({ milestone, when, path }) => (
        <ItemRow
          key={milestone.itemId}
          item={milestone}
          path={path}
          note={`${when} · ${states(milestone.standing)}`}
          untitled={t('unnamed')}
        />
      ))}
    </ol>
  );
}
