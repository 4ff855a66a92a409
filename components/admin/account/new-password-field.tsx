'use client';

import { useTranslations } from 'next-intl';
import { passwordLengths } from '#lib/accounts/account-input';
import { FormPassword } from '../form-fields.tsx';

/** Where somebody chooses a password, in an ActionForm: what it must be is said beforehand. */
export function NewPasswordField() {
  const t = useTranslations('password');
  return (
    <FormPassword
      id="password"
      name="password"
      label={t('new')}
      hint={t('rules', { least: passwordLengths.least })}
      showLabel={t('show')}
      hideLabel={t('hide')}
      autoComplete="new-password"
      required
    />
  );
}
