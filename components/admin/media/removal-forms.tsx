import { useTranslations } from 'next-intl';
import { Question } from '#components/ui/question';
import type { Locale } from '#lib/i18n/locales';
import type { LibraryMedium } from '#lib/media/library-view';
import { ActionForm, type FormAction, SubmitButton } from '../action-form.tsx';
import { MediumFields } from './medium-fields.tsx';

interface RemovalFormsProps {
  locale: Locale;
  medium: LibraryMedium;
  takeDown: FormAction;
  putBack: FormAction;
  remove: FormAction;
}

/** Takes a medium from readers, gives it back, or deletes it; each after a question. */
export function RemovalForms({ locale, medium, takeDown, putBack, remove }: RemovalFormsProps) {
  const t = useTranslations('removalOfMedium');
  const { takenDownAt, may, uses, card, version } = medium;
  const fields = <MediumFields locale={locale} mediumId={card.mediumId} version={version} />;
  return (
    <>
      {takenDownAt === null ? (
        <Question label={t('takeDown')} isGrave>
          <p>{t('takeDownWhat')}</p>
          <ActionForm action={takeDown}>
            {fields}
            <SubmitButton kind="grave">{t('takeDownNow')}</SubmitButton>
          </ActionForm>
        </Question>
      ) : null}
      {takenDownAt !== null && may.restore ? (
        <ActionForm action={putBack}>
          {fields}
          <SubmitButton kind="plain">{t('putBack')}</SubmitButton>
        </ActionForm>
      ) : null}
      {may.remove && uses.length === 0 ? (
        <Question label={t('delete')} isGrave>
          <p>{t('deleteWhat')}</p>
          <ActionForm action={remove}>
            {fields}
            <SubmitButton kind="grave">{t('deleteNow')}</SubmitButton>
          </ActionForm>
        </Question>
      ) : null}
    </>
  );
}
