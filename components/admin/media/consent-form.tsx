import { useTranslations } from 'next-intl';
import type { Locale } from '#lib/i18n/locales';
import { longestTexts } from '#lib/media/medium';
import { SubmitButton } from '../action-form.tsx';
import { FormText, FormTextarea } from '../form-fields.tsx';
import { acceptedFiles } from './accepted-files.ts';
import { FileForm } from './file-form.tsx';

/** Records a guardian's consent with its paper. */
export function ConsentForm({ locale, action }: { locale: Locale; action: string }) {
  const t = useTranslations('consents');
  return (
    <FileForm action={action} fields={['guardian', 'scope', 'validUntil', 'paper']}>
      <input type="hidden" name="locale" value={locale} />
      <FormText
        id="guardian"
        name="guardian"
        label={t('guardian')}
        hint={t('guardianHint')}
        maxLength={longestTexts.guardian}
        autoComplete="off"
        required
      />
      <FormTextarea
        id="scope"
        name="scope"
        label={t('scope')}
        hint={t('scopeHint')}
        rows={3}
        maxLength={longestTexts.scope}
        required
      />
      <FormText
        id="validUntil"
        name="validUntil"
        type="date"
        label={t('validUntil')}
        hint={t('validUntilHint')}
      />
      <FormText
        id="paper"
        name="paper"
        type="file"
        label={t('file')}
        hint={t('fileHint')}
        accept={acceptedFiles.paper}
      />
      <SubmitButton>{t('record')}</SubmitButton>
    </FileForm>
  );
}
