import { useTranslations } from 'next-intl';
import { EmptyState } from '#components/ui/empty-state';
import type { AccountEventKind, ColleagueEvent } from '#lib/accounts/account-view';
import { formatMoment } from '#lib/i18n/dates';
import type { Locale } from '#lib/i18n/locales';

/** What happened to an account, newest first. */
export function ColleagueEvents({ locale, events }: { locale: Locale; events: ColleagueEvent[] }) {
  const t = useTranslations('colleague');
  const kindName = useTranslations('accountEvents');
  const nameOf = (kind: AccountEventKind) => kindName(kind);
  if (events.length === 0) return <EmptyState title={t('noEvents')} />;
  return (
    <ul className="rows rows-events">
      {events.map(({ id, kind, by, at }) => (
        <li key={id}>
          <p>{nameOf(kind)}</p>
          <p className="rows-note">{by ?? ''}</p>
          <p className="rows-note">{formatMoment(at, locale)}</p>
        </li>
      ))}
    </ul>
  );
}
