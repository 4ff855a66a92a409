import { useTranslations } from 'next-intl';
import type { Locale } from '#lib/i18n/locales';
import type { LibraryMedium } from '#lib/media/library-view';
import { ActionForm, type FormAction, SubmitButton } from '../action-form.tsx';
import { FormRadios } from './form-radios.tsx';
import { MediumFields } from './medium-fields.tsx';

interface ChildFormProps {
  locale: Locale;
  medium: LibraryMedium;
  action: FormAction;
}

/** The question at every picture: can a child be recognised? */
export function ChildForm({ locale, medium, action }: ChildFormProps) {
  const t = useTranslations('child');
  const { card, version, childAnswer } = medium;
  return (
    <ActionForm action={action} fields={['answer']}>
      <MediumFields locale={locale} mediumId={card.mediumId} version={version} />
      <FormRadios
        id="answer"
        name="answer"
        label={<span className="unseen">{t('heading')}</span>}
        hint={t('hint')}
        defaultValue={childAnswer === 'unanswered' ? undefined : childAnswer}
        choices={[
          { value: 'no', label: t('no'), note: t('noNote') },
          { value: 'yes', label: t('yes'), note: t('yesNote') },
        ]}
      />
      <SubmitButton>{t('answer')}</SubmitButton>
    </ActionForm>
  );
}
