'use client';

import { useTranslations } from 'next-intl';
import { PasswordField } from '#components/ui/password-field';
import { passwordLengths } from '#lib/accounts/account-input';

/** Where somebody chooses a password: what it must be is said beforehand. */
export function NewPasswordField({ problem }: { problem: string | undefined }) {
  const t = useTranslations('password');
  return (
    <PasswordField
      id="password"
      name="password"
      label={t('new')}
      hint={t('rules', { least: passwordLengths.least })}
      problem={problem}
      showLabel={t('show')}
      hideLabel={t('hide')}
      autoComplete="new-password"
      required
    />
  );
}
