import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { formatDay } from '#lib/i18n/dates';
import type { LinkedItem, MilestonePage } from '#lib/milestones/milestone-view';
import { ExplainedText } from './explained-text.tsx';
import type { ShownWords } from './explanations.tsx';
import { readerScriptPath } from './generated/reader-script.ts';
import { HelpCall } from './help-call.tsx';
import { LinkedLine, MilestoneEvidence } from './milestone-evidence.tsx';
import { MilestoneMarks } from './milestone-marks.tsx';
import { MilestoneSteps } from './milestone-steps.tsx';
import { MilestoneWhen } from './milestone-when.tsx';
import { RemovalLines } from './removal-lines.tsx';
import { ShareIconSheet } from './share-icons.tsx';
import { ShareRow } from './share-row.tsx';
import { SourceList } from './source-list.tsx';

interface MilestoneProps {
  milestone: MilestonePage;
  /** The site's origin, without a slash at its end. */
  siteUrl: string;
  /** The milestones of its theme, and all. */
  themePath: string;
  allPath: string;
  /** What of its text is explained below it. */
  words?: ShownWords | undefined;
  /** Null where there is no Help page. */
  helpPath: string | null;
}

/** A milestone with what shows it and how it changed. */
export function Milestone(props: MilestoneProps) {
  const { milestone, siteUrl, themePath, allPath, words, helpPath } = props;
  const t = useTranslations('milestone');
  const { language, title, standing, isUnproven } = milestone;
  return (
    <div className="page">
      <ShareIconSheet />
      <article className="article milestone" lang={language}>
        <header>
          <p className="kicker">
            <MilestoneMarks milestone={milestone} />
          </p>
          <h1>{title}</h1>
          <p className="summary">{milestone.summary}</p>
        </header>
        <div className="meta">
          <Facts milestone={milestone} themePath={themePath} />
          <ShareRow url={`${siteUrl}${milestone.path}`} title={title} />
        </div>
        <div>
          {standing === 'late' ? <p className="notice">{t('lateNote')}</p> : null}
          {isUnproven ? <p className="notice">{t('unprovenNote')}</p> : null}
          <Words milestone={milestone} words={words} />
          <MilestoneEvidence milestone={milestone} />
          <MilestoneSteps steps={milestone.steps} formerTitles={milestone.formerTitles} />
          <Linked id="articles" heading={t('articles')} items={milestone.articles} />
          <Linked id="events" heading={t('events')} items={milestone.events} />
          <SourceList sources={milestone.sources} language={language} />
          <Dates milestone={milestone} />
          <p>
            <a className="button" href={allPath}>
              {t('all')}
            </a>
          </p>
        </div>
      </article>
      {helpPath ? <HelpCall path={helpPath} /> : null}
      <RemovalLines removals={milestone.removals} />
      <script src={readerScriptPath} defer data-keep="" />
    </div>
  );
}

function Words({ milestone, words }: Pick<MilestoneProps, 'milestone' | 'words'>) {
  const { body, language, pictures, speakers, documents } = milestone;
  if (body.content.length === 0) return null;
  return <ExplainedText {...{ body, language, pictures, speakers, documents, words }} />;
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What the date of a milestone is called: one that was dropped has none any more. */
const dateNames = { planned: 'due', late: 'due', achieved: 'when', dropped: 'wasDue' } as const;

function Facts({ milestone, themePath }: { milestone: MilestonePage; themePath: string }) {
  const t = useTranslations('milestone');
  const theme = useTranslations('milestoneTheme');
  const { people, organisations, standing, when } = milestone;
  return (
    <dl className="happens">
      <Fact name={t(dateNames[standing])}>
        <strong>
          <MilestoneWhen when={when} />
        </strong>
      </Fact>
      <Fact name={t('theme')}>
        <a href={themePath}>{theme(milestone.theme)}</a>
      </Fact>
      <Named name={t('organisations')} links={organisations} />
      <Named name={t('people')} links={people} />
    </dl>
  );
}

function Named({ name, links }: { name: string; links: { name: string; path: string }[] }) {
  if (links.length === 0) return null;
  return (
    <Fact name={name}>
      {links.map((link) => (
        <span key={link.path}>
          <a href={link.path}>{link.name}</a>
        </span>
      ))}
    </Fact>
  );
}

function Linked({ id, heading, items }: { id: string; heading: string; items: LinkedItem[] }) {
  if (items.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <ul className="linked">
        {items.map((item) => (
          <li key={item.itemId}>
            <LinkedLine item={item} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Dates({ milestone: { publishedAt, revisedAt, language } }: { milestone: MilestonePage }) {
  const t = useTranslations('milestone');
  const time = (instant: string) => () => <time dateTime={instant}>{formatDay(instant, language)}</time>;
  return (
    <p className="dates">
      {t.rich('published', { date: formatDay(publishedAt, language), time: time(publishedAt) })}
      {revisedAt === publishedAt ? null : (
        <> · {t.rich('revised', { date: formatDay(revisedAt, language), time: time(revisedAt) })}</>
      )}
    </p>
  );
}
