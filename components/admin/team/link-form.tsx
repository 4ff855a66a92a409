'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Button } from '#components/ui/button';
import { Question } from '#components/ui/question';
import type { Locale } from '#lib/i18n/locales';
import { FormProblems } from '../form-problems.tsx';
import { type FormAction, type FormState, untouched } from '../form-state.ts';
import { LinkHandOver, type ShownLink } from './link-hand-over.tsx';

export interface LinkState extends FormState {
  link: ShownLink | null;
}

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
  const [state, act, isBusy] = useActionState(make, { ...untouched, link: null });
  if (state.link) return <LinkHandOver {...state.link} />;
  return (
    <Question label={hasPassword ? t('resetLink') : t('invitationLink')}>
      <p>{hasPassword ? t('resetLinkWhat') : t('invitationLinkWhat')}</p>
      <form action={act}>
        <FormProblems problems={state.problems} fieldId={() => null} />
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="accountId" value={accountId} />
        <Button kind="primary" type="submit" aria-disabled={isBusy}>
          {t('makeLink')}
        </Button>
      </form>
    </Question>
  );
}
