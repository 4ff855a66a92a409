import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Language } from '#lib/core/languages';
import { type Locale, localeNames } from '#lib/i18n/locales';
import type { SeenItem } from '#lib/publishing/desk-view';
import type { HandedOver } from '#lib/publishing/rules/hand-over';
import { ActionForm, type FormAction, SubmitButton } from '../action-form.tsx';
import { FormCheckbox } from '../form-fields.tsx';
import { SeenFields } from './seen-fields.tsx';

/** A language of an item as whoever decides on it sees it. */
export interface LanguageOnTheWay {
  language: Language;
  /** The newest revision; null before the first. */
  revisionId: string | null;
  /** Where the public reads it now; null where it does not. */
  path: string | null;
  /** Whether the public reads something older than what was saved last, or nothing. */
  isNewer: boolean;
  handedOver: HandedOver | null;
  /** Whether it is chosen unless somebody says otherwise; what was withdrawn never is. */
  isReady: boolean;
  isWithdrawn: boolean;
  /** What is missing, or should be known before. */
  notes: ReactNode;
}

interface ItemPublishFormProps {
  locale: Locale;
  itemId: string;
  sharedId: string | null;
  seen: SeenItem;
  languages: LanguageOnTheWay[];
  /** Ids of the fields on the same page that problems may lead to. */
  fields: string[];
  mayPublish: boolean;
  publish: FormAction;
  handOver: FormAction;
}

/**
 * Publishes exactly what was saved last, as it is seen, in the chosen languages; who may not publish hands it over to the
 * editors instead. Says what is missing in the others.
 */
export function ItemPublishForm(props: ItemPublishFormProps) {
  const { locale, itemId, sharedId, seen, languages, fields, mayPublish, publish, handOver } = props;
  const t = useTranslations('publishing');
  const ready = languages.filter(
    ({ isNewer, handedOver }) => isNewer && (mayPublish || handedOver !== 'newest'),
  );
  const chosen = ready.map(({ language }) => `choose-${language}`);
  const intro = mayPublish ? null : <p>{t('editorsPublish')}</p>;
  if (ready.length === 0) return intro ?? <p>{t('item.nothing')}</p>;
  return (
    <ActionForm action={mayPublish ? publish : handOver} fields={[...chosen, ...fields]} isKept={false}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="itemId" value={itemId} />
      <input type="hidden" name="sharedRevisionId" value={sharedId ?? ''} />
      <SeenFields {...seen} />
      {intro}
      {ready.map((one) => (
        <Choice key={one.language} {...one} deed={mayPublish ? 'publish' : 'handOver'} />
      ))}
      <SubmitButton>{t(mayPublish ? 'item.publish' : 'handOver')}</SubmitButton>
    </ActionForm>
  );
}

function Choice({
  language,
  revisionId,
  path,
  isReady,
  isWithdrawn,
  notes,
  deed,
}: LanguageOnTheWay & { deed: 'publish' | 'handOver' }) {
  const t = useTranslations('publishing');
  const shown = path ? t('item.newer') : undefined;
  const hint = isWithdrawn ? t('item.withdrawn') : shown;
  return (
    <div>
      <input type="hidden" name={`${language}.revision`} value={revisionId ?? ''} />
      <FormCheckbox
        id={`choose-${language}`}
        name="language"
        value={language}
        label={t(`choose.${deed}`, { language: localeNames[language] })}
        hint={hint}
        defaultChecked={isReady && !isWithdrawn}
      />
      {notes}
    </div>
  );
}
