import { useLocale, useTranslations } from 'next-intl';
import { Notice } from '#components/ui/notice';
import { textIn } from '#lib/events/event';
import { isWithdrawn } from '#lib/events/programme';
import type { DeskProgramme } from '#lib/events/programme-desk-view';
import { localeNames } from '#lib/i18n/locales';
import { momentInWords } from '#lib/i18n/when-in-words';
import { DoneFocus } from '../done-focus.tsx';

interface ReleasedNoticeProps extends Pick<DeskProgramme, 'released' | 'publicPaths'> {
  /** Whether it was released just now. */
  isDone: boolean;
  zone: string;
}

/** What readers see of the programme now, and where. */
export function ReleasedNotice({ released, publicPaths, isDone, zone }: ReleasedNoticeProps) {
  const t = useTranslations('programmeDesk.release');
  const locale = useLocale();
  if (!released) return <p>{t('never')}</p>;
  const { number, releasedAt, programme } = released;
  if (isWithdrawn(programme)) {
    const reason = textIn(programme.note, locale);
    return (
      <Notice kind="note" title={t('withdrawn', { moment: momentInWords(releasedAt, zone, locale) })}>
        {reason ? <p lang={reason.language}>{reason.text}</p> : null}
      </Notice>
    );
  }
  const notice = (
    <Notice
      kind={isDone ? 'done' : 'note'}
      title={t(isDone ? 'done' : 'current', { number, moment: momentInWords(releasedAt, zone, locale) })}
    >
      {publicPaths.length === 0 ? <p>{t('eventNotPublic')}</p> : null}
      <ul>
        {publicPaths.map(({ language, path }) => (
          <li key={language}>
            <a href={path} className="tap">
              {localeNames[language]}: {path}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
  return isDone ? <DoneFocus>{notice}</DoneFocus> : notice;
}
