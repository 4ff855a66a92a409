import { useTranslations } from 'next-intl';
import type { Locale } from '#lib/i18n/locales';
import { milestonePrecisions, milestoneStates, milestoneThemes } from '#lib/milestones/milestone';
import type { DeskMilestone } from '#lib/milestones/milestone-desk-view';
import { ActionForm, type FormAction, SubmitButton } from '../action-form.tsx';
import { SeenEvent } from '../events/seen-event.tsx';
import { idsOfTexts, TextFields } from '../events/text-fields.tsx';
import { FormRadioGroup, FormSelect, FormText } from '../form-fields.tsx';

interface DateFormProps {
  locale: Locale;
  milestone: DeskMilestone;
  save: FormAction;
}

const noReason = { ky: '', ru: '', en: '' };
const fields = ['theme', 'state', 'precision', 'date', ...idsOfTexts('reason')];

/** Theme, state and date of a milestone; and why not those that readers know. */
export function DateForm({ locale, milestone, save }: DateFormProps) {
  const t = useTranslations('milestonesDesk.date');
  const themes = useTranslations('milestoneTheme');
  const states = useTranslations('milestoneState');
  const { shared, pending } = milestone;
  return (
    <ActionForm action={save} fields={fields}>
      <SeenEvent locale={locale} event={milestone} />
      <FormSelect
        id="theme"
        name="theme"
        label={t('theme')}
        defaultValue={shared.theme ?? ''}
        choices={[
          { value: '', label: t('noTheme') },
          ...milestoneThemes.map((value) => ({ value, label: themes(value) })),
        ]}
      />
      <FormRadioGroup
        id="state"
        name="state"
        label={t('state')}
        defaultValue={shared.state}
        choices={milestoneStates.map((value) => ({ value, label: states(value) }))}
      />
      <FormRadioGroup
        id="precision"
        name="precision"
        label={t('precision')}
        defaultValue={shared.when?.precision ?? 'none'}
        choices={(['none', ...milestonePrecisions] as const).map((value) => ({ value, label: t(value) }))}
      />
      <FormText
        id="date"
        name="date"
        label={t('date')}
        hint={t('dateHint')}
        maxLength={20}
        autoComplete="off"
        defaultValue={shared.when?.date ?? ''}
      />
      {milestone.wasPublic || shared.state === 'dropped' ? (
        <TextFields
          name="reason"
          label={t('reason')}
          hint={t('reasonHint')}
          texts={pending?.reason ?? noReason}
          longest={500}
          rows={2}
        />
      ) : null}
      <SubmitButton kind="plain">{t('save')}</SubmitButton>
    </ActionForm>
  );
}
