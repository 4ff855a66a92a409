import { useTranslations } from 'next-intl';
import { Button, ButtonLink } from '#components/ui/button';
import { Checkbox } from '#components/ui/checkbox';
import { type Choice, SelectField } from '#components/ui/select-field';
import { TextField } from '#components/ui/text-field';
import type { DeskArticleFilter } from '#lib/articles/article-desk-view';
import { languages } from '#lib/core/languages';
import { localeNames } from '#lib/i18n/locales';
import type { LocalizationState } from '#lib/publishing/rules/states';

interface ArticleFiltersProps {
  /** The list without a filter. */
  path: string;
  filter: DeskArticleFilter;
  states: readonly LocalizationState[];
  authors: { accountId: string; name: string }[];
  searchId: string;
}

/** What the list is narrowed to: a form that only leads to another address. */
export function ArticleFilters({ path, filter, states, authors, searchId }: ArticleFiltersProps) {
  const t = useTranslations('articleList');
  const names = useTranslations('languageState');
  const any: Choice = { value: '', label: t('any') };
  return (
    <search>
      <form action={path} className="article-filters">
        <TextField
          id={searchId}
          name="q"
          type="search"
          label={t('search')}
          maxLength={200}
          defaultValue={filter.search ?? ''}
        />
        <SelectField
          id="state"
          name="state"
          label={t('state')}
          defaultValue={filter.state ?? ''}
          choices={[any, ...states.map((value) => ({ value, label: names(value) }))]}
        />
        <SelectField
          id="language"
          name="language"
          label={t('language')}
          defaultValue={filter.language ?? ''}
          choices={[any, ...languages.map((value) => ({ value, label: localeNames[value] }))]}
        />
        <SelectField
          id="author"
          name="author"
          label={t('author')}
          defaultValue={filter.authorId ?? ''}
          choices={[any, ...authors.map(({ accountId, name }) => ({ value: accountId, label: name }))]}
        />
        <Checkbox
          id="behind"
          name="behind"
          value="1"
          label={t('behind')}
          defaultChecked={filter.needsCheck}
        />
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
