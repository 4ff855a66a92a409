import { useTranslations } from 'next-intl';
import { helpPlaceSorts, helpPlaceTexts, spokenLanguages } from '#lib/help-places/help-place';
import type { DeskHelpPlace } from '#lib/help-places/help-place-desk-view';
import type { Locale } from '#lib/i18n/locales';
import { ActionForm, type FormAction, SubmitButton } from '../action-form.tsx';
import { SeenEvent } from '../events/seen-event.tsx';
import { idsOfTexts, TextFields } from '../events/text-fields.tsx';
import { FormRadioGroup, FormText, FormTextarea } from '../form-fields.tsx';
import { type TickedItem, TickedItems } from '../milestones/ticked-items.tsx';

interface FactsFormProps {
  locale: Locale;
  place: DeskHelpPlace;
  /** All that there are. */
  organisations: TickedItem[];
  save: FormAction;
}

const fields = [
  ...['sort', 'telephones', ...idsOfTexts('town'), ...idsOfTexts('address'), 'mapUrl'],
  ...[...idsOfTexts('hours'), 'spoken', ...idsOfTexts('bring'), ...idsOfTexts('costs'), 'organisations'],
];

/** What is known of a help place. What nobody told stays empty, and readers see nothing of it. */
export function FactsForm({ locale, place, organisations, save }: FactsFormProps) {
  const t = useTranslations('helpPlacesDesk.facts');
  const read = useTranslations('helpPlace');
  const { shared } = place;
  return (
    <ActionForm action={save} fields={fields}>
      <SeenEvent locale={locale} event={place} />
      <FormRadioGroup
        id="sort"
        name="sort"
        label={t('sort')}
        defaultValue={shared.sort ?? ''}
        choices={helpPlaceSorts.map((value) => ({ value, label: read(`sort.${value}`) }))}
      />
      <FormTextarea
        id="telephones"
        name="telephones"
        label={t('telephones')}
        hint={t('telephonesHint')}
        rows={3}
        maxLength={220}
        defaultValue={shared.telephones.join('\n')}
      />
      <Texts place={place} field="town" />
      <Texts place={place} field="address" />
      <FormText
        id="mapUrl"
        name="mapUrl"
        type="url"
        label={t('mapUrl')}
        hint={t('mapUrlHint')}
        maxLength={2_000}
        autoComplete="off"
        defaultValue={shared.mapUrl ?? ''}
      />
      <Texts place={place} field="hours" />
      <Spoken place={place} />
      <Texts place={place} field="bring" rows={2} />
      <Texts place={place} field="costs" rows={2} />
      <TickedItems
        name="organisations"
        legend={read('organisations')}
        chosen={organisations.filter(({ id }) => shared.organisationIds.includes(id))}
        found={organisations}
        none={t('noOrganisations')}
      />
      <SubmitButton kind="plain">{t('save')}</SubmitButton>
    </ActionForm>
  );
}

interface TextsProps {
  place: DeskHelpPlace;
  field: keyof typeof helpPlaceTexts;
  rows?: number;
}

function Texts({ place, field, rows }: TextsProps) {
  const t = useTranslations('helpPlacesDesk.facts');
  return (
    <TextFields
      name={field}
      label={t(field)}
      texts={place.shared[field]}
      longest={helpPlaceTexts[field]}
      {...(rows ? { rows } : {})}
    />
  );
}

function Spoken({ place }: { place: DeskHelpPlace }) {
  const t = useTranslations('helpPlacesDesk.facts');
  const language = useTranslations('helpPlace.spokenLanguage');
  const items = spokenLanguages.map((id) => ({ id, name: language(id) }));
  const chosen = items.filter(({ id }) => place.shared.spoken.includes(id));
  return <TickedItems name="spoken" legend={t('spoken')} chosen={chosen} found={items} none={null} />;
}
