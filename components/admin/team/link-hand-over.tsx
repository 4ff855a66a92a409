'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { Button } from '#components/ui/button';
import { Notice } from '#components/ui/notice';
import { TextField } from '#components/ui/text-field';
import type { LinkPurpose } from '#lib/accounts/account';

/** A link that was just made; it is shown this once. */
export interface ShownLink {
  address: string;
  purpose: LinkPurpose;
  /** Until when it works, in words. */
  until: string;
  /** Where it was mailed too; null where it was not. */
  mailedTo: string | null;
  displayName: string;
}

/** Shows a one-time link to whoever hands it over. */
export function LinkHandOver({ address, until, mailedTo, displayName }: ShownLink) {
  const t = useTranslations('handOver');
  const [isCopied, setIsCopied] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const copy = async () => {
    await navigator.clipboard.writeText(address);
    setIsCopied(true);
  };
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
        <Button kind="primary" onClick={() => void copy()}>
          {t('copy')}
        </Button>
        <span role="status">{isCopied ? t('copied') : null}</span>
      </div>
    </div>
  );
}
