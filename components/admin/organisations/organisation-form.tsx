import { useTranslations } from 'next-intl';
import { languages } from '#lib/core/languages';
import { type Locale, localeNames } from '#lib/i18n/locales';
import { longestNames } from '#lib/organisations/organisation';
import type { DeskOrganisation } from '#lib/organisations/organisation-desk-view';
import { ActionForm, type FormAction, SubmitButton } from '../action-form.tsx';
import { FormText } from '../form-fields.tsx';
import { OrganisationSeen } from './organisation-seen.tsx';

interface OrganisationFormProps {
  locale: Locale;
  /** Null for a new one. */
  organisation: DeskOrganisation | null;
  send: FormAction;
}

/** Names in each language and the address on the web; of a new one also the address on the portal. */
export function OrganisationForm({ locale, organisation, send }: OrganisationFormProps) {
  const t = useTranslations('organisationsDesk');
  const parts = languages.flatMap((language) => [`names.${language}.full`, `names.${language}.short`]);
  return (
    <ActionForm action={send} fields={[...parts, 'url', 'key']} className="form-narrow">
      <input type="hidden" name="locale" value={locale} />
      {organisation ? <OrganisationSeen organisation={organisation} /> : null}
      {languages.map((language) => (
        <div key={language} className="words-of-language">
          {(['full', 'short'] as const).map((part) => (
            <FormText
              key={part}
              id={`names.${language}.${part}`}
              name={`names.${language}.${part}`}
              label={t(part, { language: localeNames[language] })}
              lang={language}
              maxLength={longestNames[part]}
              autoComplete="off"
              defaultValue={organisation?.names[language][part] ?? ''}
            />
          ))}
        </div>
      ))}
      <FormText
        id="url"
        name="url"
        type="url"
        label={t('url')}
        hint={t('urlHint')}
        maxLength={2_000}
        defaultValue={organisation?.url ?? ''}
      />
      {organisation ? null : (
        <FormText
          id="key"
          name="key"
          label={t('key')}
          hint={t('keyHint')}
          maxLength={80}
          autoCapitalize="none"
          spellCheck={false}
        />
      )}
      <SubmitButton>{organisation ? t('save') : t('create')}</SubmitButton>
    </ActionForm>
  );
}
