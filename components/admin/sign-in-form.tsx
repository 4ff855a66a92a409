'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Button } from '#components/ui/button';
import { TextField } from '#components/ui/text-field';
import type { Problem } from '#lib/core/result';
import type { Locale } from '#lib/i18n/locales';
import { FormProblems } from './form-problems.tsx';

/** What came of an attempt; the name is shown again, the password never. */
export interface SignInState {
  problems: Problem[];
  name: string;
}

interface SignInFormProps {
  locale: Locale;
  /** Where to go afterwards. */
  next: string;
  signIn: (state: SignInState, form: FormData) => Promise<SignInState>;
}

const start: SignInState = { problems: [], name: '' };

export function SignInForm({ locale, next, signIn }: SignInFormProps) {
  const t = useTranslations('signIn');
  const [state, act, isBusy] = useActionState(signIn, start);
  return (
    <form action={act} noValidate>
      <FormProblems problems={state.problems} fieldId={() => 'name'} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="next" value={next} />
      <TextField
        id="name"
        name="name"
        label={t('name')}
        defaultValue={state.name}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <TextField
        id="password"
        name="password"
        type="password"
        label={t('password')}
        autoComplete="current-password"
        required
      />
      <Button kind="primary" type="submit" aria-disabled={isBusy}>
        {isBusy ? t('busy') : t('action')}
      </Button>
    </form>
  );
}
