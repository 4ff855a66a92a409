'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Button } from '#components/ui/button';
import { TextField } from '#components/ui/text-field';
import type { Locale } from '#lib/i18n/locales';
import { FormProblems } from '../form-problems.tsx';
import { type FormAction, untouched } from '../form-state.ts';
import { useFieldProblem } from '../problem-text.ts';
import { NewPasswordField } from './new-password-field.tsx';

interface ChoosePasswordFormProps {
  locale: Locale;
  link: string;
  /** What they type to sign in: their password keeper stores it with the password. */
  name: string;
  choose: FormAction;
}

/** Chooses a password by a one-time link. */
export function ChoosePasswordForm({ locale, link, name, choose }: ChoosePasswordFormProps) {
  const t = useTranslations('choosePassword');
  const [state, act, isBusy] = useActionState(choose, untouched);
  const problemOf = useFieldProblem(state.problems);
  return (
    <form action={act} noValidate>
      <FormProblems problems={state.problems} fieldId={(field) => field} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="link" value={link} />
      <TextField id="username" label={t('name')} value={name} autoComplete="username" readOnly />
      <NewPasswordField problem={problemOf('password')} />
      <Button kind="primary" type="submit" aria-disabled={isBusy}>
        {t('action')}
      </Button>
    </form>
  );
}
