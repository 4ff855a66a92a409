import { useTranslations } from 'next-intl';
import { Tag } from '#components/ui/tag';
import type { Colleague } from '#lib/accounts/account-view';
import { formatMoment } from '#lib/i18n/dates';
import type { Locale } from '#lib/i18n/locales';
import { ColleagueStateTag } from './colleague-state-tag.tsx';

interface ColleagueListProps {
  locale: Locale;
  colleagues: Colleague[];
  /** Whose page it is. */
  ownAccountId: string;
}

/** Everybody who can sign in, or could. */
export function ColleagueList({ locale, colleagues, ownAccountId }: ColleagueListProps) {
  const t = useTranslations('team');
  const role = useTranslations('roles');
  return (
    <ul className="rows rows-team">
      {colleagues.map((colleague) => {
        const isOwn = colleague.accountId === ownAccountId;
        return (
          <li key={colleague.accountId}>
            <div>
              <a
                href={isOwn ? `/${locale}/admin/account` : `/${locale}/admin/team/${colleague.accountId}`}
                className="row-link"
              >
                {colleague.displayName}
              </a>{' '}
              {isOwn ? <Tag>{t('you')}</Tag> : null}
              <p className="rows-note">{colleague.name}</p>
            </div>
            <p>{role(`${colleague.role}.name`)}</p>
            <p>
              <ColleagueStateTag state={colleague.state} />
            </p>
            <p className="rows-note">
              {colleague.lastSeenAt
                ? t('lastSeen', { when: formatMoment(colleague.lastSeenAt, locale) })
                : t('neverSeen')}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
