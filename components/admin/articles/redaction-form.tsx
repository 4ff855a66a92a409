'use client';

import { useTranslations } from 'next-intl';
import type { Locale } from '#lib/i18n/locales';
import type { RedactionPreview } from '#lib/publishing/redaction/redaction-view';
import { ActionForm, type FormAction, type FormState, SubmitButton, useForm } from '../action-form.tsx';
import { FormText, FormTextarea } from '../form-fields.tsx';
import { RedactionFound } from './redaction-found.tsx';

/** How far somebody is who takes words out: nothing asked yet, or shown what would go. */
export interface RedactionState extends FormState {
  preview?: RedactionPreview | null;
}

interface RedactionFormProps {
  locale: Locale;
  itemId: string;
  redact: FormAction<RedactionState>;
}

/** Takes words for good out of an article or a person’s record: first shows what would go, then asks for the words once more. */
export function RedactionForm({ locale, itemId, redact }: RedactionFormProps) {
  const t = useTranslations('redaction');
  return (
    <ActionForm
      action={redact}
      fields={['words', 'reason', 'repeated']}
      isKept={false}
      className="form-narrow"
    >
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="itemId" value={itemId} />
      <FormText
        id="words"
        name="words"
        label={t('words')}
        hint={t('wordsHint')}
        autoComplete="off"
        maxLength={200}
      />
      <SubmitButton kind="plain" name="step" value="look">
        {t('look')}
      </SubmitButton>
      <RedactionSteps />
    </ActionForm>
  );
}

/** What would go, and the question. */
function RedactionSteps() {
  const t = useTranslations('redaction');
  const { preview } = useForm<RedactionState>();
  if (!preview) return null;
  return (
    <>
      <RedactionFound preview={preview} />
      {preview.count > 0 ? (
        <>
          <input type="hidden" name="count" value={preview.count} />
          <FormTextarea
            id="reason"
            name="reason"
            label={t('reason')}
            hint={t('reasonHint')}
            maxLength={1_000}
            rows={3}
          />
          <FormText
            id="repeated"
            name="repeated"
            label={t('repeated')}
            hint={t('repeatedHint')}
            autoComplete="off"
          />
          <SubmitButton kind="grave" name="step" value="redact">
            {t('redact')}
          </SubmitButton>
        </>
      ) : null}
    </>
  );
}
