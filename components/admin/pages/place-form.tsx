import { useTranslations } from 'next-intl';
import type { Locale } from '#lib/i18n/locales';
import { pagePlaces, pagePositions } from '#lib/pages/page';
import type { DeskPage } from '#lib/pages/page-desk-view';
import { ActionForm, type FormAction, SubmitButton } from '../action-form.tsx';
import { FormRadioGroup, FormText } from '../form-fields.tsx';

interface PlaceFormProps {
  locale: Locale;
  page: Pick<DeskPage, 'itemId' | 'place' | 'position' | 'may'>;
  save: FormAction;
}

/** Where every page of readers leads to this one; who may not publish only reads it. */
export function PlaceForm({ locale, page: { itemId, place, position, may }, save }: PlaceFormProps) {
  const t = useTranslations('pagesDesk');
  if (!may.publish) return <p>{place ? t(`row.${place}`, { position }) : t('row.none')}</p>;
  return (
    <ActionForm action={save} fields={['place', 'position']} className="form-narrow">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="itemId" value={itemId} />
      <FormRadioGroup
        id="place"
        name="place"
        label={t('place.label')}
        defaultValue={place ?? 'none'}
        choices={['none' as const, ...pagePlaces].map((value) => ({ value, label: t(`place.${value}`) }))}
      />
      <FormText
        id="position"
        name="position"
        label={t('place.position')}
        hint={t('place.positionHint')}
        inputMode="numeric"
        maxLength={2}
        autoComplete="off"
        defaultValue={String(position || pagePositions.first)}
      />
      <SubmitButton kind="plain">{t('place.save')}</SubmitButton>
    </ActionForm>
  );
}
