import { useLocale, useTranslations } from 'next-intl';
import type { PreviewLinkRow } from '#lib/articles/article-desk-view';
import { formatMoment } from '#lib/i18n/dates';
import { type Locale, localeNames } from '#lib/i18n/locales';
import { ActionForm, type FormAction, SubmitButton } from '../action-form.tsx';

interface PreviewLinkRowsProps {
  locale: Locale;
  itemId: string;
  links: PreviewLinkRow[];
  revoke: FormAction;
}

/** The preview links that still work, each to be ended at once. */
export function PreviewLinkRows({ itemId, links, revoke }: PreviewLinkRowsProps) {
  const t = useTranslations('look.links');
  const locale = useLocale();
  if (links.length === 0) return <p>{t('none')}</p>;
  return (
    <ul className="preview-links">
      {links.map(({ linkId, language, revisionNumber, createdBy, createdAt, expiresAt }) => (
        <li key={linkId}>
          <p>
            <strong>{t('row', { language: localeNames[language], number: revisionNumber })}</strong>
            <br />
            {t('rowMade', { who: createdBy, moment: formatMoment(createdAt, locale) })}{' '}
            {t('rowUntil', { moment: formatMoment(expiresAt, locale) })}
          </p>
          <ActionForm action={revoke}>
            <input type="hidden" name="locale" value={locale} />
            <input type="hidden" name="itemId" value={itemId} />
            <input type="hidden" name="language" value={language} />
            <input type="hidden" name="linkId" value={linkId} />
            <SubmitButton kind="plain">
              {t('revoke')}
              <span className="unseen">
                {' '}
                {t('row', { language: localeNames[language], number: revisionNumber })}
              </span>
            </SubmitButton>
          </ActionForm>
        </li>
      ))}
    </ul>
  );
}
