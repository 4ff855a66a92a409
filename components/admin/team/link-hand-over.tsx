'use client';

import { useTranslations } from 'next-intl';
import type { FormState } from '../action-form.tsx';
import { LinkToldOnce } from '../link-told-once.tsx';

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
  return (
    <LinkToldOnce
      id="one-time-link"
      title={t('heading', { name: displayName })}
      label={t('link')}
      address={address}
      copy={{ label: t('copy'), copiedLabel: t('copied') }}
    >
      <p>{mailedTo ? t('mailed', { email: mailedTo }) : t('notMailed')}</p>
      <p>{t('rules', { until })}</p>
    </LinkToldOnce>
  );
}
