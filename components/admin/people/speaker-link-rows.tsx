import { useTranslations } from 'next-intl';
import { formatMoment } from '#lib/i18n/dates';
import type { Locale } from '#lib/i18n/locales';
import type { SpeakerLinkRow } from '#lib/people/speaker-check-view';
import { ActionForm, type FormAction, SubmitButton } from '../action-form.tsx';

interface SpeakerLinkRowsProps {
  locale: Locale;
  itemId: string;
  links: SpeakerLinkRow[];
  /** Null for whoever may not end them. */
  revoke: FormAction | null;
}

/** The links of a person that still work, each to be ended at once. */
export function SpeakerLinkRows({ locale, itemId, links, revoke }: SpeakerLinkRowsProps) {
  const t = useTranslations('speakerChecks');
  if (links.length === 0) return <p>{t('none')}</p>;
  return (
    <ul className="rows">
      {links.map(({ linkId, createdBy, createdAt, expiresAt }) => {
        const made = t('row', { who: createdBy, moment: formatMoment(createdAt, locale) });
        return (
          <li key={linkId}>
            <p>
              {made} {t('rowUntil', { moment: formatMoment(expiresAt, locale) })}
            </p>
            {revoke ? (
              <ActionForm action={revoke}>
                <input type="hidden" name="locale" value={locale} />
                <input type="hidden" name="itemId" value={itemId} />
                <input type="hidden" name="linkId" value={linkId} />
                <SubmitButton kind="plain">
                  {t('revoke')}
                  <span className="unseen"> {made}</span>
                </SubmitButton>
              </ActionForm>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
