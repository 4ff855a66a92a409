'use client';

import { useTranslations } from 'next-intl';
import { Question } from '#components/ui/question';
import { noTexts } from '#lib/events/event';
import { ActionForm, type FormAction, SubmitButton } from '../action-form.tsx';
import { idsOfTexts, TextFields } from '../events/text-fields.tsx';

interface WithdrawProgrammeFormProps {
  locale: string;
  eventId: string;
  /** Of the release that this page shows: no other one is taken back. */
  number: number;
  withdraw: FormAction;
}

/** Takes the released programme from readers, who are told why. */
export function WithdrawProgrammeForm({ locale, eventId, number, withdraw }: WithdrawProgrammeFormProps) {
  const t = useTranslations('programmeDesk.withdrawal');
  return (
    <section className="desk-section" aria-label={t('open')}>
      <Question label={t('open')} isGrave>
        <ActionForm action={withdraw} fields={idsOfTexts('reasons')}>
          <input type="hidden" name="locale" value={locale} />
          <input type="hidden" name="itemId" value={eventId} />
          <input type="hidden" name="number" value={number} />
          <p>{t('intro')}</p>
          <TextFields
            name="reasons"
            label={t('reason')}
            hint={t('reasonHint')}
            texts={noTexts}
            longest={500}
            rows={3}
          />
          <SubmitButton kind="grave">{t('button')}</SubmitButton>
        </ActionForm>
      </Question>
    </section>
  );
}
