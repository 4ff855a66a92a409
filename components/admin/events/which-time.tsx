'use client';

import { useTranslations } from 'next-intl';
import { useForm } from '../action-form.tsx';
import { FormRadioGroup } from '../form-fields.tsx';

interface WhichTimeProps {
  /** The field that holds the time. */
  id: string;
  name: string;
  chosen: 'earlier' | 'later' | undefined;
}

/** Asks which of two equal times is meant, on the day on which clocks go back; on other days nothing. */
export function WhichTime({ id, name, chosen }: WhichTimeProps) {
  const t = useTranslations('eventsDesk.times.which');
  const { problems, typed } = useForm();
  const isTwice = problems.some(({ code, field }) => code === 'timeTwice' && field === id);
  if (!isTwice && !chosen && !typed?.[name]) return null;
  return (
    <FormRadioGroup
      id={name}
      name={name}
      label={t('label')}
      {...(chosen ? { defaultValue: chosen } : {})}
      choices={(['earlier', 'later'] as const).map((value) => ({ value, label: t(value) }))}
    />
  );
}
