import { useTranslations } from 'next-intl';
import { Button, ButtonLink } from '#components/ui/button';
import { Checkbox } from '#components/ui/checkbox';
import { SelectField } from '#components/ui/select-field';
import { TextField } from '#components/ui/text-field';

interface LibraryFiltersProps {
  /** The library without a filter. */
  path: string;
  filter: { search: string; kind: 'picture' | 'document' | null; lacksWords: boolean; isUnanswered: boolean };
}

/** What the library is narrowed to: a form that only leads to another address. */
export function LibraryFilters({ path, filter }: LibraryFiltersProps) {
  const t = useTranslations('library');
  return (
    <search>
      <form action={path} className="library-filters">
        <TextField
          id="search"
          name="q"
          type="search"
          label={t('search')}
          maxLength={100}
          defaultValue={filter.search}
        />
        <SelectField
          id="kind"
          name="kind"
          label={t('kind')}
          defaultValue={filter.kind ?? ''}
          choices={[
            { value: '', label: t('any') },
            { value: 'picture', label: t('pictures') },
            { value: 'document', label: t('documents') },
          ]}
        />
        <div>
          <Checkbox
            id="words"
            name="words"
            value="lacking"
            label={t('lacksWords')}
            defaultChecked={filter.lacksWords}
          />
          <Checkbox
            id="children"
            name="children"
            value="unanswered"
            label={t('unanswered')}
            defaultChecked={filter.isUnanswered}
          />
        </div>
        <div className="button-row">
          <Button type="submit">{t('find')}</Button>
          <ButtonLink kind="quiet" href={path}>
            {t('reset')}
          </ButtonLink>
        </div>
      </form>
    </search>
  );
}
