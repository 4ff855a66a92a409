'use client';

import { useTranslations } from 'next-intl';
import { useForm } from '../action-form.tsx';
import { FormCheckbox } from '../form-fields.tsx';

/** Where somebody has the name already: who that is, and whether somebody else is meant; otherwise nothing. */
export function SameName({ listPath }: { listPath: string }) {
  const t = useTranslations('peopleDesk');
  const { problems, typed } = useForm();
  if (!problems.some(({ code }) => code === 'personThere') && !typed?.['isAnother']) return null;
  const search = new URLSearchParams({ q: String(typed?.['name']?.[0] ?? '').trim() });
  return (
    <>
      <p className="field">
        <a href={`${listPath}?${search}`} target="_blank" rel="noreferrer">
          {t('whoHasName')}
        </a>
      </p>
      <FormCheckbox id="isAnother" name="isAnother" label={t('another')} />
    </>
  );
}
