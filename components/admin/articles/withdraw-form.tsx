import { useTranslations } from 'next-intl';
import { type Language, languages } from '#lib/core/languages';
import { type Locale, localeNames } from '#lib/i18n/locales';
import { ActionForm, type FormAction, SubmitButton } from '../action-form.tsx';
import { FormCheckbox, FormTextarea } from '../form-fields.tsx';

interface WithdrawFormProps {
  locale: Locale;
  itemId: string;
  /** The languages that the public sees. */
  shown: Language[];
  withdraw: FormAction;
}

/** Takes languages from readers, who are told why. The question stands in the form, so that it is asked without scripts. */
export function WithdrawForm({ locale, itemId, shown, withdraw }: WithdrawFormProps) {
  const t = useTranslations('publishing.withdrawal');
  const fields = [...languages.map((language) => `reasons.${language}`), 'confirmed'];
  const [first] = shown;
  return (
    <ActionForm action={withdraw} fields={fields} {...(first ? { otherwise: `withdraw-${first}` } : {})}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="itemId" value={itemId} />
      <p>{t('intro')}</p>
      {shown.map((language) => (
        <fieldset key={language} className="withdrawal">
          <FormCheckbox
            id={`withdraw-${language}`}
            name="language"
            value={language}
            label={t('choose', { language: localeNames[language] })}
            defaultChecked={shown.length === 1}
          />
          <FormTextarea
            id={`reasons.${language}`}
            name={`reasons.${language}`}
            label={t('reason', { language: localeNames[language] })}
            hint={t('reasonHint')}
            lang={language}
            maxLength={1_000}
            rows={3}
          />
        </fieldset>
      ))}
      <FormCheckbox id="confirmed" name="confirmed" value="yes" label={t('question')} />
      <SubmitButton kind="grave">{t('withdraw')}</SubmitButton>
    </ActionForm>
  );
}
