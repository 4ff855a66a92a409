import { useTranslations } from 'next-intl';
import type { Locale } from '#lib/i18n/locales';
import type { LibraryMedium } from '#lib/media/library-view';
import { SubmitButton } from '../action-form.tsx';
import { FormText } from '../form-fields.tsx';
import { acceptedFiles } from './accepted-files.ts';
import { FileForm } from './file-form.tsx';
import { FormRadios } from './form-radios.tsx';
import { MediumFields } from './medium-fields.tsx';

interface ReplaceFormProps {
  locale: Locale;
  medium: LibraryMedium;
  action: string;
}

/** Puts another file in the place of one. Of a picture the question about children is asked anew. */
export function ReplaceForm({ locale, medium, action }: ReplaceFormProps) {
  const t = useTranslations('replacement');
  const child = useTranslations('child');
  const { kind, mediumId } = medium.card;
  return (
    <FileForm action={action} fields={['file', 'childAnswer']}>
      <MediumFields locale={locale} mediumId={mediumId} version={medium.version} />
      <input type="hidden" name="kind" value={kind} />
      <p className="mb-3">{t(`${kind}Intro`)}</p>
      <FormText
        id="replacement"
        name="file"
        type="file"
        label={t('file')}
        accept={acceptedFiles[kind]}
        required
      />
      {kind === 'picture' ? (
        <FormRadios
          id="childAnswer"
          name="childAnswer"
          label={child('heading')}
          hint={child('hint')}
          choices={[
            { value: 'no', label: child('no'), note: child('noNote') },
            { value: 'yes', label: child('yes'), note: child('yesNote') },
          ]}
        />
      ) : null}
      <SubmitButton kind="grave">{t('replace')}</SubmitButton>
    </FileForm>
  );
}
