'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Button } from '#components/ui/button';
import { TextField } from '#components/ui/text-field';
import { TextareaField } from '#components/ui/textarea-field';
import type { Problem } from '#lib/core/result';
import type { Locale } from '#lib/i18n/locales';
import type { RedactionPreview } from '#lib/publishing/redaction/redaction-view';
import { FormProblems } from '../form-problems.tsx';
import { useProblemText } from '../problem-text.ts';
import { RedactionFound } from './redaction-found.tsx';

/** How far somebody is who takes words out: nothing asked yet, or shown what would go. */
export interface RedactionState {
  problems: Problem[];
  words: string;
  reason: string;
  preview: RedactionPreview | null;
}

interface RedactionFormProps {
  locale: Locale;
  itemId: string;
  /** The path of another article's redaction is this with its id. */
  listPath: string;
  redact: (state: RedactionState, form: FormData) => Promise<RedactionState>;
}

const untouched: RedactionState = { problems: [], words: '', reason: '', preview: null };
const fields = ['words', 'reason', 'repeated'];

/** Takes words for good out of an article: first shows what would go, then asks for the words once more. */
export function RedactionForm({ locale, itemId, listPath, redact }: RedactionFormProps) {
  const t = useTranslations('redaction');
  const text = useProblemText();
  const [{ problems, words, reason, preview }, act, isBusy] = useActionState(redact, untouched);
  const problemOf = (field: string) => {
    const found = problems.find((problem) => problem.field === field);
    return found ? text(found) : undefined;
  };
  return (
    <form action={act} noValidate className="form-narrow">
      <FormProblems problems={problems} fieldId={(field) => (fields.includes(field) ? field : null)} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="itemId" value={itemId} />
      <TextField
        id="words"
        name="words"
        label={t('words')}
        hint={t('wordsHint')}
        problem={problemOf('words')}
        defaultValue={words}
        autoComplete="off"
        maxLength={200}
      />
      <Button type="submit" name="step" value="look" aria-disabled={isBusy}>
        {t('look')}
      </Button>
      {preview ? (
        <>
          <RedactionFound preview={preview} listPath={listPath} />
          {preview.count > 0 ? (
            <>
              <input type="hidden" name="count" value={preview.count} />
              <TextareaField
                id="reason"
                name="reason"
                label={t('reason')}
                hint={t('reasonHint')}
                problem={problemOf('reason')}
                defaultValue={reason}
                maxLength={1_000}
                rows={3}
              />
              <TextField
                id="repeated"
                name="repeated"
                label={t('repeated')}
                hint={t('repeatedHint')}
                problem={problemOf('repeated')}
                autoComplete="off"
              />
              <Button kind="grave" type="submit" name="step" value="redact" aria-disabled={isBusy}>
                {t('redact')}
              </Button>
            </>
          ) : null}
        </>
      ) : null}
    </form>
  );
}
