'use client';

import { useTranslations } from 'next-intl';
import type { FormEvent } from 'react';
import type { Locale } from '#lib/i18n/locales';
import { useUnsavedPage } from './unsaved/unsaved-scope.tsx';

interface SignOutFormProps {
  locale: Locale;
  signOut: (form: FormData) => Promise<void>;
}

/** Ends the session; what this window keeps of unsaved forms goes with it, after a question. */
export function SignOutForm({ locale, signOut }: SignOutFormProps) {
  const t = useTranslations('desk');
  const page = useUnsavedPage();
  const ask = (event: FormEvent) => {
    if (page?.hasWords() && !window.confirm(t('unsaved.signOut'))) event.preventDefault();
    else page?.end();
  };
  return (
    <form action={signOut} onSubmit={ask}>
      <input type="hidden" name="locale" value={locale} />
      <button type="submit">{t('signOut')}</button>
    </form>
  );
}
