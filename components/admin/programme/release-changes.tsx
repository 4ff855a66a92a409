import { useLocale, useTranslations } from 'next-intl';
import { FactChangeLine } from '#components/shared/fact-change-line';
import type { FactChangeView, UnnamedChange } from '#lib/events/event-view';
import { formatPartialDate } from '#lib/i18n/dates';
import { momentInWords } from '#lib/i18n/when-in-words';

interface ReleaseChangesProps {
  changes: UnnamedChange[];
  /** Beside the sessions. */
  facts: FactChangeView[];
  /** Whether readers saw none before: then here stands all that they will see. */
  isFirst: boolean;
  zone: string;
}

/** What changes for readers with a release, in the words that they will read. */
export function ReleaseChanges({ changes, facts, isFirst, zone }: ReleaseChangesProps) {
  const t = useTranslations('programmeChanges');
  const desk = useTranslations('programmeDesk.release');
  const locale = useLocale();
  if (changes.length === 0 && facts.length === 0 && !isFirst) return <p>{t('none')}</p>;
  const moment = ({ day, startsAt }: Pick<UnnamedChange, 'day' | 'startsAt'>): string =>
    startsAt ? momentInWords(startsAt, zone, locale) : formatPartialDate(day, locale);
  return (
    <>
      {isFirst ? <p>{desk('first')}</p> : null}
      <ul className="release-changes">
        {changes.map(({ kind, sessionId, title, parts, before, day, startsAt }) => (
          <li key={`${kind} ${sessionId}`}>
            <strong lang={title.language}>{isFirst ? title.text : t(kind, { title: title.text })}</strong>
            <p className="session-facts">
              {kind === 'removed' ? null : <span>{moment({ day, startsAt })}</span>}
              {before ? <s>{t('before', { when: moment(before) })}</s> : null}
              {parts.length > 0 ? <span>{parts.map((part) => t(`part.${part}`)).join(', ')}</span> : null}
            </p>
          </li>
        ))}
        {facts.map((change) => (
          <FactChangeLine key={JSON.stringify(change)} change={change} />
        ))}
      </ul>
    </>
  );
}
