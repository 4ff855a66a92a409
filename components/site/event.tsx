import { useTranslations } from 'next-intl';
import { Picture } from '#components/shared/picture';
import { RichDocument } from '#components/shared/rich-document';
import type { ArticleCard as ArticleCardView } from '#lib/articles/article-view';
import type { EventPage, SessionPerson } from '#lib/events/event-view';
import type { MilestoneLink } from '#lib/milestones/milestone-view';
import type { QuoteView } from '#lib/quotes/quote-view';
import { ArticleCard } from './article-card.tsx';
import { webcalAddress } from './calendar-links.ts';
import { EventCalendar } from './event-calendar.tsx';
import { EventFacts } from './event-facts.tsx';
import { EventMark } from './event-mark.tsx';
import { EventNotices } from './event-notices.tsx';
import { EventNow } from './event-now.tsx';
import { EventProgramme } from './event-programme.tsx';
import { EventSeries } from './event-series.tsx';
import { ExplainedText } from './explained-text.tsx';
import type { ShownWords } from './explanations.tsx';
import { readerScriptPath } from './generated/reader-script.ts';
import { HelpCall } from './help-call.tsx';
import { LinkList } from './link-list.tsx';
import { QuoteFigure } from './quote-figure.tsx';
import { RemovalLines, removalsOf } from './removal-lines.tsx';
import { ShareIconSheet } from './share-icons.tsx';
import { ShareRow } from './share-row.tsx';
import { SourceList } from './source-list.tsx';

interface EventProps {
  event: EventPage;
  /** Articles that report on it, newest first. */
  reports: ArticleCardView[];
  /** What they quote. */
  quotes: QuoteView[];
  /** The site's origin, without a slash at its end. */
  siteUrl: string;
  programmePath: string;
  calendarPath: string;
  /** Milestones that it belongs to. */
  milestones?: MilestoneLink[];
  /** What of its text is explained below it. */
  words?: ShownWords | undefined;
  /** Null where there is no Help page. */
  helpPath?: string | null;
  /** In a preview: what its policy runs a script by. */
  scriptNonce?: string | undefined;
}

/** An event on its own page: what stands first changes with time. */
export function Event(props: EventProps) {
  const {
    event,
    reports,
    quotes,
    siteUrl,
    programmePath,
    calendarPath,
    milestones = [],
    words,
    helpPath = null,
    scriptNonce,
  } = props;
  const t = useTranslations('milestone');
  const { language, title, phase, summary } = event;
  const url = `${siteUrl}${event.path}`;
  const isOver = phase === 'after';
  const location = [event.place?.name.text, event.place?.address?.text].filter(Boolean).join(', ');
  return (
    <div className="page">
      <ShareIconSheet />
      <article className="article event" lang={language}>
        <header>
          <p className="kicker">
            <EventMark event={event} />
          </p>
          <h1>{title}</h1>
          <p className="summary">{summary}</p>
        </header>
        <EventNotices event={event} />
        <EventNow event={event} />
        <div className="sides">
          <div>
            <EventFacts event={event} />
            {phase === 'before' || phase === 'during' ? (
              <EventCalendar
                url={`${siteUrl}${calendarPath}`}
                item={{ title, text: `${summary}\n\n${url}`, location: location || null, when: event.when }}
              />
            ) : null}
            {event.status === 'postponed' ? <FollowPostponed url={`${siteUrl}${calendarPath}`} /> : null}
            <ShareRow url={url} title={title} />
          </div>
          <div>
            {isOver ? <Reports cards={reports} /> : null}
            {isOver ? <Materials event={event} /> : null}
            <Cover event={event} />
            <About event={event} words={words} />
            {isOver ? null : <Reports cards={reports} />}
            <EventProgramme event={event} path={programmePath} />
            <Speakers event={event} />
            <Said quotes={quotes} />
            {isOver ? null : <Materials event={event} />}
            <SourceList sources={event.sources} language={language} />
            <EventSeries event={event} />
            <LinkList id="milestones" heading={t('of')} links={milestones} />
            <Topics event={event} />
          </div>
        </div>
      </article>
      {helpPath ? <HelpCall path={helpPath} /> : null}
      <RemovalLines removals={[...event.removals, ...removalsOf(reports)]} />
      <script src={readerScriptPath} defer data-keep="" nonce={scriptNonce} />
    </div>
  );
}

/** How to learn of the new date; a copy or a web calendar would keep the old one. */
function FollowPostponed({ url }: { url: string }) {
  const t = useTranslations('calendar');
  return (
    <section className="calendars" aria-labelledby="calendar">
      <h2 id="calendar">{t('heading')}</h2>
      <p>
        <a className="button" href={webcalAddress(url)}>
          {t('follow')}
        </a>
      </p>
      <p>{t('followNote')}</p>
    </section>
  );
}

function Cover({ event: { cover } }: { event: EventPage }) {
  if (!cover) return null;
  return (
    <figure className="cover">
      <Picture picture={cover} ratio="16:9" sizes="(min-width: 48rem) 43rem, 100vw" priority />
      {cover.credit ? <figcaption>{cover.credit}</figcaption> : null}
    </figure>
  );
}

function About({ event, words }: Pick<EventProps, 'event' | 'words'>) {
  const t = useTranslations('event');
  if (event.body.content.length === 0) return null;
  return (
    <section aria-labelledby="about">
      <h2 id="about">{t('about')}</h2>
      <ExplainedText
        words={words}
        body={event.body}
        language={event.language}
        pictures={event.pictures}
        speakers={event.speakers}
        documents={event.documents}
      />
    </section>
  );
}

function Reports({ cards }: { cards: ArticleCardView[] }) {
  const t = useTranslations('event');
  if (cards.length === 0) return null;
  return (
    <section aria-labelledby="reports">
      <h2 id="reports">{t('reports')}</h2>
      {cards.map((card) => (
        <ArticleCard key={card.itemId} card={card} shape="row" />
      ))}
    </section>
  );
}

function Said({ quotes }: { quotes: QuoteView[] }) {
  const t = useTranslations('event');
  if (quotes.length === 0) return null;
  return (
    <section aria-labelledby="said">
      <h2 id="said">{t('said')}</h2>
      <div className="rich-text">
        {quotes.map((quote) => (
          <QuoteFigure key={quote.key} quote={quote} />
        ))}
      </div>
    </section>
  );
}

function Materials({ event: { materials } }: { event: EventPage }) {
  const t = useTranslations('event');
  if (materials.length === 0) return null;
  return (
    <section aria-labelledby="materials">
      <h2 id="materials">{t('materials')}</h2>
      {materials.map((document) => (
        <RichDocument key={document.href} document={document} />
      ))}
    </section>
  );
}

function Speakers({ event: { programme, phase } }: { event: EventPage }) {
  const t = useTranslations('event');
  const people = new Map<string, SessionPerson>();
  for (const { sessions } of programme?.days ?? [])
    for (const session of sessions) for (const person of session.people) people.set(person.personId, person);
  if (people.size === 0 || phase === 'off') return null;
  return (
    <section aria-labelledby="speakers">
      <h2 id="speakers">{t(phase === 'after' ? 'spoke' : 'willSpeak')}</h2>
      <ul className="people">
        {[...people.values()].map(({ personId, name, path, post, organisation }) => (
          <li key={personId}>
            <strong>
              <a href={path}>{name}</a>
            </strong>
            {post ? `, ${post}` : null}
            {organisation ? <small> {organisation}</small> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Topics({ event: { topics } }: { event: EventPage }) {
  const t = useTranslations('event');
  return <LinkList id="topics" heading={t('topics')} links={topics} />;
}
