'use client';

import { useTranslations } from 'next-intl';
import type { Locale } from '#lib/i18n/locales';
import { ActionForm, type FormAction, type FormState, SubmitButton } from '../action-form.tsx';
import { LinkToldOnce } from '../link-told-once.tsx';

interface MadeLink {
  address: string;
  /** Until when it works, in words. */
  until: string;
}

/** What came of asking for a link: what is wrong, or the link, told once and never again. */
export interface SpeakerLinkState extends FormState {
  made?: MadeLink;
}

interface SpeakerLinkFormProps {
  locale: Locale;
  itemId: string;
  make: FormAction<SpeakerLinkState>;
}

/** Makes a link by which a person sees what the portal holds of them; in place of the form then stands its address. */
export function SpeakerLinkForm({ locale, itemId, make }: SpeakerLinkFormProps) {
  const t = useTranslations('speakerChecks');
  return (
    <ActionForm action={make} instead={({ made }) => (made ? <MadeLinkNotice {...made} /> : null)}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="itemId" value={itemId} />
      <SubmitButton kind="plain">{t('make')}</SubmitButton>
    </ActionForm>
  );
}

function MadeLinkNotice({ address, until }: MadeLink) {
  const t = useTranslations('speakerChecks');
  return (
    <LinkToldOnce
      id="speaker-link"
      title={t('made')}
      label={t('address')}
      address={address}
      copy={{ label: t('copy'), copiedLabel: t('copied') }}
    >
      <p>{t('madeNote', { moment: until })}</p>
    </LinkToldOnce>
  );
}
