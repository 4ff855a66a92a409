import { useTranslations } from 'next-intl';
import { languages } from '#lib/core/languages';
import { type Locale, localeNames } from '#lib/i18n/locales';
import type { DeskOrganisationRow } from '#lib/organisations/organisation-desk-view';
import type { DeskAppointment } from '#lib/people/person-desk-view';
import { ActionForm, type FormAction, SubmitButton } from '../action-form.tsx';
import { FormSelect, FormText } from '../form-fields.tsx';

interface PostFormProps {
  locale: Locale;
  itemId: string;
  organisations: DeskOrganisationRow[];
  /** Null for one more. */
  appointment: DeskAppointment | null;
  send: FormAction;
}

const dates = ['heldFrom', 'heldUntil', 'attestedOn'] as const;

/** A post in an organisation: what it is called in each language, and from when until when. */
export function PostForm({ locale, itemId, organisations, appointment, send }: PostFormProps) {
  const t = useTranslations('peopleDesk.posts');
  const posts = languages.map((language) => `post.${language}`);
  const idOf = (field: string): string => `${appointment?.appointmentId ?? 'new'}.${field}`;
  return (
    <ActionForm action={send} fields={[...posts, ...dates, 'organisationId'].map(idOf)}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="itemId" value={itemId} />
      {appointment ? (
        <>
          <input type="hidden" name="appointmentId" value={appointment.appointmentId} />
          <input type="hidden" name="version" value={appointment.version} />
        </>
      ) : null}
      <FormSelect
        id={idOf('organisationId')}
        name="organisationId"
        label={t('organisation')}
        defaultValue={appointment?.organisationId ?? ''}
        choices={[
          { value: '', label: t('choose') },
          ...organisations.map(({ organisationId, name }) => ({ value: organisationId, label: name })),
        ]}
      />
      {languages.map((language) => (
        <FormText
          key={language}
          id={idOf(`post.${language}`)}
          name={`post.${language}`}
          label={t('post', { language: localeNames[language] })}
          lang={language}
          maxLength={300}
          defaultValue={appointment?.posts[language] ?? ''}
        />
      ))}
      {dates.map((field) => (
        <FormText
          key={field}
          id={idOf(field)}
          name={field}
          label={t(field)}
          hint={field === 'heldFrom' ? t('dateHint') : undefined}
          maxLength={10}
          autoComplete="off"
          defaultValue={appointment?.[field] ?? ''}
        />
      ))}
      <SubmitButton kind="plain">{t('save')}</SubmitButton>
    </ActionForm>
  );
}
