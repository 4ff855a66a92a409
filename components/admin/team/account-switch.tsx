import { useTranslations } from 'next-intl';
import { Question } from '#components/ui/question';
import type { Locale } from '#lib/i18n/locales';
import { ActionForm, type FormAction, SubmitButton } from '../action-form.tsx';

interface AccountSwitchProps {
  locale: Locale;
  accountId: string;
  displayName: string;
  isDeactivated: boolean;
  deactivate: FormAction;
  reactivate: FormAction;
}

/** Lets a colleague go, or in again. */
export function AccountSwitch({
  locale,
  accountId,
  displayName,
  isDeactivated,
  deactivate,
  reactivate,
}: AccountSwitchProps) {
  const t = useTranslations('colleague');
  return (
    <ActionForm action={isDeactivated ? reactivate : deactivate}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="accountId" value={accountId} />
      {isDeactivated ? (
        <>
          <p className="mb-3">{t('openWhat')}</p>
          <SubmitButton kind="plain">{t('open')}</SubmitButton>
        </>
      ) : (
        <Question label={t('close')} isGrave>
          <p>{t('closeWhat', { name: displayName })}</p>
          <SubmitButton kind="grave">{t('closeNow')}</SubmitButton>
        </Question>
      )}
    </ActionForm>
  );
}
