'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { Notice } from '#components/ui/notice';
import { TextField } from '#components/ui/text-field';
import type { FormState } from '../action-form.tsx';
import { CopyButton } from '../copy-button.tsx';

/** A link that was just made; it is shown this once. */
export interface ShownLink {
  address: string;
  /** Until when it works, in words. */
  until: string;
  /** Where it was mailed too; null where it was not. */
  mailedTo: string | null;
  displayName: string;
}

/** What came of asking for a link: what is wrong, or the link. */
export interface LinkState extends FormState {
  link?: ShownLink;
}

/** Shows a one-time link to whoever hands it over. */
export function LinkHandOver({ address, until, mailedTo, displayName }: ShownLink) {
  const t = useTranslations('handOver');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1}>
      <Notice kind="done" title={t('heading', { name: displayName })}>
        <p>{mailedTo ? t('mailed', { email: mailedTo }) : t('notMailed')}</p>
        <p>{t('rules', { until })}</p>
      </Notice>
      <TextField
        id="one-time-link"
        label={t('link')}
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
