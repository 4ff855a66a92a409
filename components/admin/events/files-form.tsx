import { useTranslations } from 'next-intl';
import type { Choice } from '#components/ui/select-field';
import type { DeskEvent } from '#lib/events/event-desk-view';
import type { Locale } from '#lib/i18n/locales';
import { ActionForm, type FormAction, SubmitButton } from '../action-form.tsx';
import { PictureField } from '../media-picker/picture-field.tsx';
import { MaterialsField } from './materials-field.tsx';
import { SeenEvent } from './seen-event.tsx';

interface FilesFormProps {
  locale: Locale;
  event: DeskEvent;
  /** The sessions that documents can belong to. */
  sessions: Choice[];
  save: FormAction;
}

/** The picture of an event and the documents that readers get. */
export function FilesForm({ locale, event, sessions, save }: FilesFormProps) {
  const t = useTranslations('eventsDesk.files');
  return (
    <ActionForm action={save} fields={['cover', 'materials']}>
      <SeenEvent locale={locale} event={event} />
      <PictureField
        id="cover"
        name="coverId"
        picture={event.cover}
        words={{
          ...{ heading: t('cover'), none: t('noCover'), choose: t('chooseCover') },
          ...{ another: t('another'), remove: t('remove'), close: t('close') },
        }}
      />
      <MaterialsField materials={event.materials} sessions={sessions} />
      <SubmitButton kind="plain">{t('save')}</SubmitButton>
    </ActionForm>
  );
}
