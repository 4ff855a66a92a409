'use client';

import { useTranslations } from 'next-intl';
import { ActionForm, type FormAction, SubmitButton } from '../action-form.tsx';

interface ReleaseFormProps {
  locale: string;
  eventId: string;
  /** Of the programme that this page shows: no other one is released. */
  version: number;
  /** Which release it will be. */
  number: number;
  release: FormAction;
}

/** Gives readers the programme that the page shows. */
export function ReleaseForm({ locale, eventId, version, number, release }: ReleaseFormProps) {
  const t = useTranslations('programmeDesk.release');
  return (
    <ActionForm action={release}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="itemId" value={eventId} />
      <input type="hidden" name="version" value={version} />
      <SubmitButton>{t('button', { number })}</SubmitButton>
    </ActionForm>
  );
}
