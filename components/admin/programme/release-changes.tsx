import { useTranslations } from 'next-intl';
import { FactChangeLine } from '#components/shared/fact-change-line';
import { SessionChangeFacts } from '#components/shared/session-change-facts';
import type { FactChangeView, UnnamedChange } from '#lib/events/event-view';

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
  if (changes.length === 0 && facts.length === 0 && !isFirst) return <p>{t('none')}</p>;
  return (
    <>
      {isFirst ? <p>{desk('first')}</p> : null}
      <ul className="release-changes">
        {changes.map((change) => (
          <li key={`${change.kind} ${change.sessionId}`}>
            <strong lang={change.title.language}>
              {isFirst ? change.title.text : t(change.kind, { title: change.title.text })}
            </strong>
            <p className="session-facts">
              <SessionChangeFacts change={change} zone={zone} />
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
