'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { Notice } from '#components/ui/notice';
import { TextField } from '#components/ui/text-field';
import type { Locale } from '#lib/i18n/locales';
import { ActionForm, type FormAction, type FormState, SubmitButton } from '../action-form.tsx';
import { CopyButton } from '../copy-button.tsx';

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
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1}>
      <Notice kind="done" title={t('made')}>
        <p>{t('madeNote', { moment: until })}</p>
      </Notice>
      <TextField
        id="speaker-link"
        label={t('address')}
        value={address}
        readOnly
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className="button-row">
        <CopyButton text={address} label={t('copy')} copiedLabel={t('copied')} />
      </div>
    </div>
  );
}
