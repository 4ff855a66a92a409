import { useTranslations } from 'next-intl';
import type { PeopleList, PersonCard } from '#lib/people/person-view';
import { LinkList } from './link-list.tsx';

interface PeopleListPageProps {
  list: PeopleList;
  /** The first page of the list; null on that page itself. */
  firstPath: string | null;
  organisationsPath: string;
}

/** Speakers and officials, A to Z. */
export function PeopleListPage({ list, firstPath, organisationsPath }: PeopleListPageProps) {
  const t = useTranslations('people');
  const links = list.index.map(({ letter, path }) => ({ name: letter, path }));
  return (
    <div className="page">
      <header>
        <h1>{t('heading')}</h1>
        <p className="intro">{t('intro')}</p>
      </header>
      {links.length > 1 ? <LinkList id="letters" heading={t('letters')} links={links} /> : null}
      {list.letters.length > 0 ? null : <p className="empty">{t('empty')}</p>}
      {list.letters.map(({ letter, people }) => (
        <Letter key={letter} letter={letter} people={people} />
      ))}
      {firstPath || list.nextPath ? (
        <nav className="pager" aria-label={t('heading')}>
          {firstPath ? (
            <a className="button" href={firstPath}>
              {t('first')}
            </a>
          ) : null}
          {list.nextPath ? (
            <a className="button" href={list.nextPath} rel="next">
              {t('next')}
            </a>
          ) : null}
        </nav>
      ) : null}
      <p className="pager">
        <a className="button" href={organisationsPath}>
          {t('organisations')}
        </a>
      </p>
    </div>
  );
}

function Letter({ letter, people }: PeopleList['letters'][number]) {
  return (
    <section className="archive" aria-label={letter}>
      <h2>{letter}</h2>
      <ul>
        {people.map((person) => (
          <li key={person.itemId}>
            <Person person={person} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Person({ person: { listedAs, path, post, organisation } }: { person: PersonCard }) {
  const known = [post, organisation].filter(Boolean).join(', ');
  return (
    <a href={path}>
      {listedAs}
      {known ? <small>{known}</small> : null}
    </a>
  );
}
