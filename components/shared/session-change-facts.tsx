import { useLocale, useTranslations } from 'next-intl';
import type { SessionTime, UnnamedChange } from '#lib/events/event-view';
import { sessionTimeInWords } from '#lib/i18n/when-in-words';

/** What became of a session, with what it was before: its time, its room, its title, and in what else it changed. */
export function SessionChangeFacts({ change, zone }: { change: UnnamedChange; zone: string }) {
  const t = useTranslations('programmeChanges');
  const locale = useLocale();
  const { parts, before, titleBefore, room } = change;
  const words = (time: SessionTime): string => sessionTimeInWords(time, zone, locale);
  const told = new Set(['time', ...(room ? ['room'] : []), ...(titleBefore ? ['title'] : [])]);
  const others = parts.filter((part) => !told.has(part));
  return (
    <>
      <span>{words(change)}</span>{' '}
      {before ? (
        <span>
          <s>{t('before', { what: words(before) })}</s>{' '}
        </span>
      ) : null}
      {room ? (
        <span>
          {t('part.room')}: <span lang={room.after?.language}>{room.after?.text ?? t('noRoom')}</span>{' '}
          <s lang={room.before?.language}>{t('before', { what: room.before?.text ?? t('noRoom') })}</s>{' '}
        </span>
      ) : null}
      {titleBefore ? (
        <span>
          <s lang={titleBefore.language}>{t('before', { what: titleBefore.text })}</s>{' '}
        </span>
      ) : null}
      {others.length > 0 ? <span>{others.map((part) => t(`part.${part}`)).join(', ')}</span> : null}
    </>
  );
}
