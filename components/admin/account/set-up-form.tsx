'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Button } from '#components/ui/button';
import { TextField } from '#components/ui/text-field';
import type { Locale } from '#lib/i18n/locales';
import { FormProblems } from '../form-problems.tsx';
import { type FormAction, type FormState, untouched } from '../form-state.ts';
import { useFieldProblem } from '../problem-text.ts';
import { NewPasswordField } from './new-password-field.tsx';

/** What came of it; the names are shown again, the password never. */
export interface SetUpState extends FormState {
  name: string;
  displayName: string;
}

interface SetUpFormProps {
  locale: Locale;
  link: string;
  setUp: FormAction<SetUpState>;
}

/** Makes the first administrator. */
export function SetUpForm({ locale, link, setUp }: SetUpFormProps) {
  const t = useTranslations('setUp');
  const [state, act, isBusy] = useActionState(setUp, { ...untouched, name: '', displayName: '' });
  const problemOf = useFieldProblem(state.problems);
  return (
    <form action={act} noValidate>
      <FormProblems problems={state.problems} fieldId={(field) => field} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="link" value={link} />
      <TextField
        id="displayName"
        name="displayName"
        label={t('displayName')}
        hint={t('displayNameHint')}
        problem={problemOf('displayName')}
        defaultValue={state.displayName}
        autoComplete="name"
        required
      />
      <TextField
        id="name"
        name="name"
        label={t('name')}
        hint={t('nameHint')}
        problem={problemOf('name')}
        defaultValue={state.name}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <NewPasswordField problem={problemOf('password')} />
      <Button kind="primary" type="submit" aria-disabled={isBusy}>
        {t('action')}
      </Button>
    </form>
  );
}
