import { useTranslations } from 'next-intl';
import { Button, ButtonLink } from '#components/ui/button';
import { SelectField } from '#components/ui/select-field';
import { TextField } from '#components/ui/text-field';
import type { DeskEventFilter } from '#lib/events/event-desk-view';

interface EventFiltersProps {
  /** The list without a filter. */
  path: string;
  filter: DeskEventFilter;
  searchId: string;
}

/** Looks for events: a form that only leads to another address. */
export function EventFilters({ path, filter: { search, scope }, searchId }: EventFiltersProps) {
  const t = useTranslations('eventsDesk');
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
          id="scope"
          name="scope"
          label={t('scope.label')}
          defaultValue={scope ?? ''}
          choices={(['', 'upcoming', 'past', 'handedOver', 'archived'] as const).map((value) => ({
            value,
            label: t(`scope.${value || 'all'}`),
          }))}
        />
        <div className="button-row">
          <Button type="submit">{t('find')}</Button>
          {search || scope ? (
            <ButtonLink kind="quiet" href={path}>
              {t('reset')}
            </ButtonLink>
          ) : null}
        </div>
      </form>
    </search>
  );
}
