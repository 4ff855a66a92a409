import { useTranslations } from 'next-intl';
import { SafeLink } from '#components/shared/safe-link';
import type { OrganisedEvents as OrganisedEventsView } from '#lib/events/event-view';
import type { MilestoneLink } from '#lib/milestones/milestone-view';
import type { OrganisationPage } from '#lib/organisations/organisation-view';
import type { OrganisationPerson } from '#lib/people/person-view';
import { LinkList } from './link-list.tsx';
import { OrganisedEvents } from './organised-events.tsx';
import { HeldTime } from './person-posts.tsx';

interface OrganisationProps {
  organisation: OrganisationPage;
  people: OrganisationPerson[];
  events: OrganisedEventsView;
  /** Milestones that name it. */
  milestones: MilestoneLink[];
  /** Help places that belong to it. */
  helpPlaces: { name: string; path: string }[];
}

/** What the portal knows of an organisation; what it does not know takes no room. */
export function Organisation({ organisation, people, events, milestones, helpPlaces }: OrganisationProps) {
  const t = useTranslations('organisation');
  const milestone = useTranslations('milestone');
  const place = useTranslations('helpPlace');
  const { name, shortName, url, language } = organisation;
  return (
    <article className="page" lang={language}>
      <header>
        <h1>{name}</h1>
        {shortName ? <p className="intro">{t('short', { name: shortName })}</p> : null}
        {url ? (
          <p className="intro">
            {t('site')}: <SafeLink href={url}>{new URL(url).host}</SafeLink>
          </p>
        ) : null}
      </header>
      <LinkList id="help" heading={place('of')} links={helpPlaces} />
      {people.length > 0 ? (
        <section className="archive" aria-labelledby="people">
          <h2 id="people">{t('people')}</h2>
          <ul>
            {people.map((person) => (
              <li key={person.itemId}>
                <Person person={person} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <OrganisedEvents {...events} />
      <LinkList id="milestones" heading={milestone('of')} links={milestones} />
    </article>
  );
}

function Person({ person: { name, path, appointments } }: { person: OrganisationPerson }) {
  return (
    <a href={path}>
      {name}
      {appointments.map((appointment, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: posts have no other key, and a page is rendered once
        <small key={position}>
          {appointment.post ? `${appointment.post}, ` : null}
          <HeldTime appointment={appointment} />
        </small>
      ))}
    </a>
  );
}
