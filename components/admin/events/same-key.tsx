'use client';

import { useTranslations } from 'next-intl';
import { useForm } from '../action-form.tsx';
import { FormCheckbox } from '../form-fields.tsx';

/** Asks whether the place that already has a key is the one that is meant; otherwise nothing. */
export function SameKey() {
  const t = useTranslations('eventsDesk.place');
  const { problems, typed } = useForm();
  if (!problems.some(({ code }) => code === 'placeKeyTaken') && !typed?.['isOneOfKey']) return null;
  return <FormCheckbox id="isOneOfKey" name="isOneOfKey" label={t('sameKey')} />;
}
