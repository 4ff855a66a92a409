'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Button } from '#components/ui/button';
import { Notice } from '#components/ui/notice';
import { TextField } from '#components/ui/text-field';
import type { Locale } from '#lib/i18n/locales';
import { FormProblems } from '../form-problems.tsx';
import { type FormAction, untouched } from '../form-state.ts';
import { useFieldProblem } from '../problem-text.ts';

/** Changes the name that colleagues see. */
export function DisplayNameForm({
  locale,
  displayName,
  change,
}: {
  locale: Locale;
  displayName: string;
  change: FormAction;
}) {
  const t = useTranslations('account');
  const [state, act, isBusy] = useActionState(change, untouched);
  const problemOf = useFieldProblem(state.problems);
  return (
    <form action={act} noValidate>
      {state.isDone ? <Notice kind="done">{t('nameSaved')}</Notice> : null}
      <input type="hidden" name="locale" value={locale} />
      <FormProblems problems={state.problems} fieldId={(field) => field} />
      <TextField
        id="displayName"
        name="displayName"
        label={t('displayName')}
        hint={t('displayNameHint')}
        problem={problemOf('displayName')}
        defaultValue={displayName}
        autoComplete="name"
        required
      />
      <Button type="submit" aria-disabled={isBusy}>
        {t('save')}
      </Button>
    </form>
  );
}
