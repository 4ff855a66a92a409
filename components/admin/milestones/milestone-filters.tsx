import { useTranslations } from 'next-intl';
import { Button, ButtonLink } from '#components/ui/button';
import { SelectField } from '#components/ui/select-field';
import { TextField } from '#components/ui/text-field';
import { milestoneStates } from '#lib/milestones/milestone';
import type { DeskMilestoneFilter } from '#lib/milestones/milestone-desk-view';

interface MilestoneFiltersProps {
  /** The list without a filter. */
  path: string;
  filter: DeskMilestoneFilter;
  searchId: string;
}

/** Looks for milestones: a form that only leads to another address. */
export function MilestoneFilters({ path, filter: { search, state }, searchId }: MilestoneFiltersProps) {
  const t = useTranslations('milestonesDesk');
  const states = useTranslations('milestoneState');
  return (
    <search>
      <form action={path} className="library-filters">
        <TextField
          id={searchId}
          name="q"
          type="search"
          label={t('search')}
          maxLength={200}
          defaultValue={search ?? ''}
        />
        <SelectField
          id="state"
          name="state"
          label={t('stateLabel')}
          defaultValue={state ?? ''}
          choices={[
            { value: '', label: t('all') },
            ...milestoneStates.map((value) => ({ value, label: states(value) })),
            { value: 'handedOver', label: t('handedOver') },
          ]}
        />
        <div className="button-row">
          <Button type="submit">{t('find')}</Button>
          {search || state ? (
            <ButtonLink kind="quiet" href={path}>
              {t('reset')}
            </ButtonLink>
          ) : null}
        </div>
      </form>
    </search>
  );
}
