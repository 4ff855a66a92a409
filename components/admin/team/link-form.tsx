'use client';

import { useTranslations } from 'next-intl';
import { Question } from '#components/ui/question';
import type { Locale } from '#lib/i18n/locales';
import { ActionForm, type FormAction, SubmitButton } from '../action-form.tsx';
import { LinkHandOver, type LinkState } from './link-hand-over.tsx';

interface LinkFormProps {
  locale: Locale;
  accountId: string;
  /** Whether they have a password already. */
  hasPassword: boolean;
  make: FormAction<LinkState>;
}

/** Makes a link by which a colleague chooses a password. */
export function LinkForm({ locale, accountId, hasPassword, make }: LinkFormProps) {
  const t = useTranslations('colleague');
  return (
    <ActionForm action={make} instead={({ link }) => (link ? <LinkHandOver {...link} /> : null)}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="accountId" value={accountId} />
      <Question label={hasPassword ? t('resetLink') : t('invitationLink')}>
        <p>{hasPassword ? t('resetLinkWhat') : t('invitationLinkWhat')}</p>
        <SubmitButton>{t('makeLink')}</SubmitButton>
      </Question>
    </ActionForm>
  );
}
