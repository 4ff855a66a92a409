import { useTranslations } from 'next-intl';
import { Question } from '#components/ui/question';
import type { Locale } from '#lib/i18n/locales';
import type { DeskOrganisation, DeskOrganisationRow } from '#lib/organisations/organisation-desk-view';
import { ActionForm, type FormAction, SubmitButton } from '../action-form.tsx';
import { FormCheckbox, FormSelect } from '../form-fields.tsx';
import { OrganisationSeen } from './organisation-seen.tsx';

interface EndingFormsProps {
  locale: Locale;
  organisation: DeskOrganisation;
  /** Those that it could be merged into. */
  others: DeskOrganisationRow[];
  merge: FormAction;
  remove: FormAction;
}

/** Merges a record into another of the same organisation, or removes one that nothing names; each after a question. */
export function EndingForms({ locale, organisation, others, merge, remove }: EndingFormsProps) {
  const t = useTranslations('organisationsDesk');
  return (
    <>
      <Question label={t('merge.open')} isGrave>
        <p>{t('merge.intro')}</p>
        <ActionForm action={merge} fields={['intoOrganisationId', 'sure']} isKept={false}>
          <input type="hidden" name="locale" value={locale} />
          <OrganisationSeen organisation={organisation} />
          <FormSelect
            id="intoOrganisationId"
            name="intoOrganisationId"
            label={t('merge.into')}
            choices={[
              { value: '', label: t('merge.choose') },
              ...others.map(({ organisationId, name }) => ({ value: organisationId, label: name })),
            ]}
          />
          <FormCheckbox id="sure" name="sure" value="yes" label={t('merge.sure')} />
          <SubmitButton kind="grave">{t('merge.merge')}</SubmitButton>
        </ActionForm>
      </Question>
      {organisation.people.length === 0 ? (
        <Question label={t('removal.open')} isGrave>
          <p>{t('removal.what')}</p>
          <ActionForm action={remove}>
            <input type="hidden" name="locale" value={locale} />
            <OrganisationSeen organisation={organisation} />
            <SubmitButton kind="grave">{t('removal.remove')}</SubmitButton>
          </ActionForm>
        </Question>
      ) : null}
    </>
  );
}
