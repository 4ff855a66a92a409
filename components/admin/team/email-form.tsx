'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Button } from '#components/ui/button';
import { Notice } from '#components/ui/notice';
import { TextField } from '#components/ui/text-field';
import { FormProblems } from '../form-problems.tsx';
import { type FormAction, type FormState, untouched } from '../form-state.ts';
import { useFieldProblem } from '../problem-text.ts';

export interface EmailState extends FormState {
  email: string;
}

interface EmailFormProps {
  accountId: string;
  email: string;
  change: FormAction<EmailState>;
}

/** Changes where somebody's links are mailed. */
export function EmailForm({ accountId, email, change }: EmailFormProps) {
  const t = useTranslations('colleague');
  const [state, act, isBusy] = useActionState(change, { ...untouched, email });
  const problemOf = useFieldProblem(state.problems);
  return (
    <form action={act} noValidate>
      {state.isDone ? <Notice kind="done">{t('emailSaved')}</Notice> : null}
      <FormProblems problems={state.problems} fieldId={(field) => field} />
      <input type="hidden" name="accountId" value={accountId} />
      <TextField
        id="email"
        name="email"
        type="email"
        label={t('email')}
        hint={t('emailHint')}
        problem={problemOf('email')}
        defaultValue={state.email}
        autoComplete="off"
      />
      <Button type="submit" aria-disabled={isBusy}>
        {t('saveEmail')}
      </Button>
    </form>
  );
}
