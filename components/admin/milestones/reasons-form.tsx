import { useTranslations } from 'next-intl';
import type { Locale } from '#lib/i18n/locales';
import type { DeskMilestone } from '#lib/milestones/milestone-desk-view';
import { ActionForm, type FormAction, SubmitButton } from '../action-form.tsx';
import { SeenEvent } from '../events/seen-event.tsx';
import { idsOfTexts, TextFields } from '../events/text-fields.tsx';

interface ReasonsFormProps {
  locale: Locale;
  milestone: DeskMilestone;
  /** Each change in words, in order. */
  changes: string[];
  save: FormAction;
}

/** The reasons of the kept changes, to be given in the languages that have none. */
export function ReasonsForm({ locale, milestone, changes, save }: ReasonsFormProps) {
  const t = useTranslations('milestonesDesk.changes');
  return (
    <ActionForm action={save} fields={idsOfTexts('changes.0')}>
      <SeenEvent locale={locale} event={milestone} />
      <input type="hidden" name="changes" value={changes.length} />
      <p className="field-hint">{t('hint')}</p>
      {milestone.shared.changes.map(({ reason }, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: changes have no other key, and their fields hold no state
        <fieldset key={position} className="field">
          <legend>{changes[position]}</legend>
          <TextFields
            name={`changes.${position}`}
            label={t('reason')}
            texts={reason}
            longest={500}
            rows={2}
          />
        </fieldset>
      ))}
      <SubmitButton kind="plain">{t('save')}</SubmitButton>
    </ActionForm>
  );
}
