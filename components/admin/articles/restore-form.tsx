import { useTranslations } from 'next-intl';
import type { Language } from '#lib/core/languages';
import type { Locale } from '#lib/i18n/locales';
import { ActionForm, type FormAction, SubmitButton } from '../action-form.tsx';

interface RestoreFormProps {
  locale: Locale;
  itemId: string;
  language: Language;
  revisionId: string;
  number: number;
  /** The newest saved version, on top of which the words come back. */
  newest: { revisionId: string; number: number };
  hasOpenEdits: boolean;
  restore: FormAction;
}

/** Asks whether an earlier version should be the newest one again. */
export function RestoreForm({ locale, newest, number, hasOpenEdits, restore, ...ids }: RestoreFormProps) {
  const t = useTranslations('revisions.restoring');
  return (
    <details className="desk-section">
      <summary>{t('open', { number })}</summary>
      <ActionForm action={restore}>
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="itemId" value={ids.itemId} />
        <input type="hidden" name="language" value={ids.language} />
        <input type="hidden" name="revisionId" value={ids.revisionId} />
        <input type="hidden" name="baseRevisionId" value={newest.revisionId} />
        <p>{t('question', { number, next: newest.number + 1 })}</p>
        {hasOpenEdits ? <p className="advice">{t('openEdits')}</p> : null}
        <SubmitButton>{t('restore', { number })}</SubmitButton>
      </ActionForm>
    </details>
  );
}
