'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Button } from '#components/ui/button';
import { Notice } from '#components/ui/notice';
import { PasswordField } from '#components/ui/password-field';
import type { Locale } from '#lib/i18n/locales';
import { FormProblems } from '../form-problems.tsx';
import { type FormAction, untouched } from '../form-state.ts';
import { useFieldProblem } from '../problem-text.ts';
import { NewPasswordField } from './new-password-field.tsx';

/** Changes one's own password. */
export function PasswordForm({ locale, name, change }: { locale: Locale; name: string; change: FormAction }) {
  const t = useTranslations('password');
  const [state, act, isBusy] = useActionState(change, untouched);
  const problemOf = useFieldProblem(state.problems);
  return (
    <form action={act} noValidate>
      {state.isDone ? <Notice kind="done">{t('changed')}</Notice> : null}
      <input type="hidden" name="locale" value={locale} />
      <FormProblems problems={state.problems} fieldId={(field) => field} />
      <input type="text" name="username" value={name} autoComplete="username" readOnly hidden />
      <PasswordField
        id="current"
        name="current"
        label={t('current')}
        problem={problemOf('current')}
        showLabel={t('show')}
        hideLabel={t('hide')}
        autoComplete="current-password"
        required
      />
      <NewPasswordField problem={problemOf('password')} />
      <Button kind="primary" type="submit" aria-disabled={isBusy}>
        {t('change')}
      </Button>
    </form>
  );
}
