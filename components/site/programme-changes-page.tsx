import { useLocale, useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { FactChangeLine } from '#components/shared/fact-change-line';
import { SessionChangeFacts } from '#components/shared/session-change-facts';
import type { EventLink, EventPage, ReleaseChanges, SessionChange } from '#lib/events/event-view';
import { momentInWords } from '#lib/i18n/when-in-words';
import { ProgrammeRevised } from './programme-revised.tsx';

interface ProgrammeChangesPageProps {
  event: EventPage;
  /** The latest first. */
  releases: ReleaseChanges[];
  programmePath: string;
}

/** What changed with each release of a programme. */
export function ProgrammeChangesPage({ event, releases, programmePath }: ProgrammeChangesPageProps) {
  const t = useTranslations('programme');
  const changed = useTranslations('programmeChanges');
  const locale = useLocale();
  const { zone } = event.when;
  return (
    <div className="page programme">
      <header>
        <p className="kicker">
          <a href={event.path}>{event.title}</a>
        </p>
        <h1>{t('changes')}</h1>
        <p className="intro">{t('changesIntro')}</p>
      </header>
      {releases.map(({ number, releasedAt, revised, isShownAgain, changes, facts }) => (
        <section key={number} aria-labelledby={`r-${number}`}>
          <h2 id={`r-${number}`} className="weekday">
            {t('released', { number, moment: momentInWords(releasedAt, zone, locale) })}
          </h2>
          {revised ? <ProgrammeRevised revised={revised} zone={zone} /> : null}
          {changes === null && !revised ? <p>{changed('first')}</p> : null}
          {isShownAgain ? <p>{changed('again')}</p> : null}
          {changes?.length === 0 && facts.length === 0 && !isShownAgain ? <p>{changed('none')}</p> : null}
          <ul className="changes">
            {(changes ?? []).map((change) => (
              <Change key={`${change.kind} ${change.sessionId}`} change={change} zone={zone} />
            ))}
            {facts.map((change) => (
              <FactChangeLine key={JSON.stringify(change)} change={change} />
            ))}
          </ul>
        </section>
      ))}
      <p>
        <a href={programmePath}>{t('heading')}</a>
      </p>
    </div>
  );
}

function Change({ change, zone }: { change: SessionChange; zone: string }) {
  const t = useTranslations('programmeChanges');
  const { kind, title, joined, left } = change;
  return (
    <li>
      <strong lang={title.language}>{t(kind, { title: title.text })}</strong>
      <p className="facts">
        <SessionChangeFacts change={change} zone={zone} />
      </p>
      <Names words={t('joined')} people={joined} />
      <Names words={t('left')} people={left} />
    </li>
  );
}

function Names({ words, people }: { words: string; people: EventLink[] }) {
  if (people.length === 0) return null;
  return (
    <p className="facts">
      {words}:{' '}
      {people.map(({ name, path }, position) => (
        <Fragment key={path}>
          {position > 0 ? ', ' : null}
          <a href={path}>{name}</a>
        </Fragment>
      ))}
    </p>
  );
}
