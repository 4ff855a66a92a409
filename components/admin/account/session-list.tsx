import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button';
import { Tag } from '#components/ui/tag';
import type { OwnSession } from '#lib/accounts/account-view';
import { formatMoment } from '#lib/i18n/dates';
import type { Locale } from '#lib/i18n/locales';

interface SessionListProps {
  locale: Locale;
  sessions: OwnSession[];
  revoke: (form: FormData) => Promise<void>;
  revokeOthers: (form: FormData) => Promise<void>;
}

/** Where one is signed in, and how to end it. */
export function SessionList({ locale, sessions, revoke, revokeOthers }: SessionListProps) {
  const t = useTranslations('sessions');
  return (
    <>
      <ul className="rows rows-sessions">
        {sessions.map(({ sessionId, device, client, createdAt, lastSeenAt, isThis }) => {
          const name = device === '' ? t('unknownDevice') : device;
          return (
            <li key={sessionId}>
              <div>
                <strong id={`device-${sessionId}`}>{name}</strong>{' '}
                {isThis ? <Tag tone="good">{t('this')}</Tag> : null}
                <p className="rows-note">
                  {t('times', {
                    client,
                    since: formatMoment(createdAt, locale),
                    last: formatMoment(lastSeenAt, locale),
                  })}
                </p>
              </div>
              {isThis ? null : (
                <form action={revoke}>
                  <input type="hidden" name="locale" value={locale} />
                  <input type="hidden" name="sessionId" value={sessionId} />
                  <Button
                    type="submit"
                    id={`end-${sessionId}`}
                    aria-labelledby={`end-${sessionId} device-${sessionId}`}
                  >
                    {t('end')}
                  </Button>
                </form>
              )}
            </li>
          );
        })}
      </ul>
      {sessions.length > 1 ? (
        <form action={revokeOthers} className="mt-4">
          <input type="hidden" name="locale" value={locale} />
          <Button type="submit">{t('endOthers')}</Button>
        </form>
      ) : null}
    </>
  );
}
