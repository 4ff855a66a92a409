import { useTranslations } from 'next-intl';
import { Picture } from '#components/shared/picture';
import { RichText } from '#components/shared/rich-text';
import type { ArticleList } from '#lib/articles/article-view';
import type { PersonSession } from '#lib/events/event-view';
import type { MilestoneLink } from '#lib/milestones/milestone-view';
import type { PersonPage } from '#lib/people/person-view';
import type { QuoteView } from '#lib/quotes/quote-view';
import { ArticleCard } from './article-card.tsx';
import { readerScriptPath } from './generated/reader-script.ts';
import { LinkList } from './link-list.tsx';
import { Pager } from './pager.tsx';
import { PersonHead } from './person-head.tsx';
import { PersonPosts } from './person-posts.tsx';
import { PersonSessions } from './person-sessions.tsx';
import { QuoteFigure } from './quote-figure.tsx';
import { RemovalLines, removalsOf } from './removal-lines.tsx';
import { ShareIconSheet } from './share-icons.tsx';
import { ShareRow } from './share-row.tsx';

interface PersonProps {
  person: PersonPage;
  quotes: QuoteView[];
  /** At events, the latest first. */
  sessions: PersonSession[];
  /** How many of them are only in the calendar. */
  earlierSessions: number;
  /** Articles that quote or name them, newest first. */
  articles: ArticleList;
  /** Milestones that name them. */
  milestones: MilestoneLink[];
  /** All their sessions as a calendar. */
  calendarPath: string;
  /** The site's origin, without a slash at its end. */
  siteUrl: string;
}

/** What the portal knows of a person; what it does not know takes no room. */
export function Person(props: PersonProps) {
  const { person, quotes, sessions, earlierSessions, calendarPath, articles, milestones, siteUrl } = props;
  const t = useTranslations('milestone');
  const { language, name, portrait, biography } = person;
  return (
    <div className="page">
      <ShareIconSheet />
      <article className="article" lang={language}>
        <PersonHead person={person} />
        <div className="meta">
          {portrait ? (
            <figure>
              <Picture picture={portrait} sizes="(min-width: 64rem) 17rem, 100vw" priority />
              {portrait.credit ? <figcaption>{portrait.credit}</figcaption> : null}
            </figure>
          ) : null}
          <ShareRow url={`${siteUrl}${person.path}`} title={name} />
        </div>
        <div>
          {biography.content.length > 0 ? (
            <RichText
              body={biography}
              language={language}
              pictures={person.pictures}
              speakers={{}}
              documents={person.documents}
            />
          ) : null}
          <PersonPosts appointments={person.appointments} />
          <PersonSessions
            sessions={sessions}
            earlier={earlierSessions}
            calendarUrl={`${siteUrl}${calendarPath}`}
          />
          <PersonQuotes quotes={quotes} />
          <LinkList id="milestones" heading={t('of')} links={milestones} />
        </div>
      </article>
      <PersonArticles articles={articles} />
      <RemovalLines removals={[...person.removals, ...removalsOf(articles.cards)]} />
      <script src={readerScriptPath} defer data-keep="" />
    </div>
  );
}

function PersonQuotes({ quotes }: { quotes: QuoteView[] }) {
  const t = useTranslations('person');
  if (quotes.length === 0) return null;
  return (
    <section aria-labelledby="quotes">
      <div className="head">
        <h2 id="quotes">{t('quotes')}</h2>
      </div>
      <div className="rich-text">
        {quotes.map((quote) => (
          <QuoteFigure key={quote.key} quote={quote} />
        ))}
      </div>
    </section>
  );
}

function PersonArticles({ articles }: { articles: ArticleList }) {
  const t = useTranslations('person');
  if (articles.cards.length === 0) return null;
  return (
    <section aria-labelledby="articles">
      <div className="head">
        <h2 id="articles">{t('articles')}</h2>
      </div>
      <div className="cards">
        {articles.cards.map((card) => (
          <ArticleCard key={card.itemId} card={card} shape="tall" />
        ))}
      </div>
      <Pager newestPath={null} olderPath={articles.olderPath} />
    </section>
  );
}
