import { useTranslations } from 'next-intl';
import type { Locale } from '#lib/i18n/locales';
import { ActionForm, type FormAction, SubmitButton } from '../action-form.tsx';
import { FormCheckbox, FormRadioGroup } from '../form-fields.tsx';

interface MergePersonFormProps {
  locale: Locale;
  itemId: string;
  others: { personId: string; name: string; post: string | null }[];
  merge: FormAction;
}

/** Chooses the record that stays, and asks whether it is meant. */
export function MergePersonForm({ locale, itemId, others, merge }: MergePersonFormProps) {
  const t = useTranslations('peopleDesk.merge');
  return (
    <ActionForm action={merge} fields={['sure', 'intoId']} isKept={false}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="itemId" value={itemId} />
      <FormRadioGroup
        id="intoId"
        name="intoId"
        label={t('into')}
        choices={others.map(({ personId, name, post }) => ({
          ...{ value: personId, label: name },
          ...(post ? { note: post } : {}),
        }))}
      />
      <FormCheckbox id="sure" name="sure" value="yes" label={t('sure')} />
      <SubmitButton kind="grave">{t('merge')}</SubmitButton>
    </ActionForm>
  );
}
