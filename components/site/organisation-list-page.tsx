import { useTranslations } from 'next-intl';
import type { OrganisationLetter } from '#lib/organisations/organisation-view';

interface OrganisationListPageProps {
  letters: OrganisationLetter[];
  /** Where the people of the portal are listed. */
  peoplePath: string;
}

/** Organisations, A to Z. */
export function OrganisationListPage({ letters, peoplePath }: OrganisationListPageProps) {
  const t = useTranslations('organisations');
  return (
    <div className="page">
      <header>
        <h1>{t('heading')}</h1>
        <p className="intro">{letters.length > 0 ? t('intro') : t('empty')}</p>
      </header>
      {letters.map(({ letter, organisations }) => (
        <section key={letter} className="archive" aria-label={letter}>
          <h2>{letter}</h2>
          <ul>
            {organisations.map(({ key, name, shortName, path }) => (
              <li key={key}>
                <a href={path}>{shortName ? `${name} (${shortName})` : name}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p className="pager">
        <a className="button" href={peoplePath}>
          {t('people')}
        </a>
      </p>
    </div>
  );
}
