import { useTranslations } from 'next-intl';
import { type EventPlace, noTexts, textIn } from '#lib/events/event';
import type { DeskEvent } from '#lib/events/event-desk-view';
import type { Locale } from '#lib/i18n/locales';
import { ActionForm, type FormAction, SubmitButton } from '../action-form.tsx';
import { FormCheckbox, FormSelect, FormText } from '../form-fields.tsx';
import { SameKey } from './same-key.tsx';
import { SeenEvent } from './seen-event.tsx';
import { idsOfTexts, TextFields } from './text-fields.tsx';

interface PlaceFormProps {
  locale: Locale;
  event: DeskEvent;
  /** Where other events are. */
  known: EventPlace[];
  save: FormAction;
}

const fields = [
  ...['knownKey', ...idsOfTexts('placeName'), ...idsOfTexts('placeAddress'), 'placeKey'],
  ...['mapUrl', 'onlineUrl', 'streamUrl', ...idsOfTexts('placeReason'), 'placeReason.untold'],
];

const address = { maxLength: 2_000, inputMode: 'url', spellCheck: false } as const;

/** Where an event is: a place that another event has, or one that is written here; and over the network. */
export function PlaceForm({ locale, event, known, save }: PlaceFormProps) {
  const t = useTranslations('eventsDesk.place');
  const { place, onlineUrl, streamUrl } = event.shared;
  const others = known.filter(({ key }) => key !== place?.key);
  return (
    <ActionForm action={save} fields={fields}>
      <SeenEvent locale={locale} event={event} />
      {others.length > 0 ? (
        <FormSelect
          id="knownKey"
          name="knownKey"
          label={t('known')}
          defaultValue=""
          choices={[
            { value: '', label: t('asWritten') },
            ...others.map(({ key, name }) => ({ value: key, label: textIn(name, locale)?.text ?? key })),
          ]}
        />
      ) : null}
      <TextFields
        name="placeName"
        label={t('name')}
        hint={t('nameHint')}
        texts={place?.name ?? noTexts}
        longest={200}
      />
      <TextFields name="placeAddress" label={t('address')} texts={place?.address ?? noTexts} longest={300} />
      <FormText
        id="placeKey"
        name="placeKey"
        label={t('key')}
        hint={t('keyHint')}
        maxLength={64}
        autoCapitalize="none"
        spellCheck={false}
        defaultValue={place?.key ?? ''}
      />
      <SameKey />
      <FormText
        {...address}
        id="mapUrl"
        name="mapUrl"
        label={t('map')}
        hint={t('urlHint')}
        defaultValue={place?.mapUrl ?? ''}
      />
      <FormText
        {...address}
        id="onlineUrl"
        name="onlineUrl"
        label={t('online')}
        defaultValue={onlineUrl ?? ''}
      />
      <FormText
        {...address}
        id="streamUrl"
        name="streamUrl"
        label={t('stream')}
        defaultValue={streamUrl ?? ''}
      />
      {event.wasPublic && place ? (
        <>
          <TextFields
            name="placeReason"
            label={t('reason')}
            hint={t('reasonHint')}
            texts={noTexts}
            longest={500}
            rows={2}
          />
          <FormCheckbox id="placeReason.untold" name="placeReason.untold" value="yes" label={t('untold')} />
        </>
      ) : null}
      <SubmitButton kind="plain">{t('save')}</SubmitButton>
    </ActionForm>
  );
}
