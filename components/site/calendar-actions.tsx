import { useTranslations } from 'next-intl';
import { webcalAddress } from './calendar-links.ts';

/** "Follow changes" beside "save a copy". `url`: the calendar file, absolute. */
export function CalendarActions({ url }: { url: string }) {
  const t = useTranslations('calendar');
  return (
    <ul className="actions">
      <li>
        <a className="button" href={webcalAddress(url)}>
          {t('follow')}
        </a>
        <p>{t('followNote')}</p>
      </li>
      <li>
        <a className="button" href={url} download="">
          {t('copy')}
        </a>
        <p>{t('copyNote')}</p>
      </li>
    </ul>
  );
}
