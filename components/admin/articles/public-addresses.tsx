import { useLocale, useTranslations } from 'next-intl';
import type { LanguageStanding } from '#lib/articles/article-standing-view';
import { formatMoment } from '#lib/i18n/dates';
import { localeNames } from '#lib/i18n/locales';
import { CopyButton } from '../copy-button.tsx';

interface PublicAddressesProps {
  /** Languages that the public sees. */
  standings: LanguageStanding[];
  /** The site's origin, without a slash at its end. */
  siteUrl: string;
}

/** Where readers find an article now, and since when, to be sent on. */
export function PublicAddresses({ standings, siteUrl }: PublicAddressesProps) {
  const t = useTranslations('publishing');
  const locale = useLocale();
  return (
    <ul className="public-addresses">
      {standings.map(({ language, live }) =>
        live ? (
          <li key={language}>
            <strong>{localeNames[language]}</strong>{' '}
            {t('since', { moment: formatMoment(live.since, locale) })}
            <span className="public-address">
              <a href={live.path} className="tap">{`${siteUrl}${live.path}`}</a>
              <CopyButton text={`${siteUrl}${live.path}`} label={t('copy')} copiedLabel={t('copied')} />
            </span>
          </li>
        ) : null,
      )}
    </ul>
  );
}
