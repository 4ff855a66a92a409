import { useTranslations } from 'next-intl';
import type { DeskOrganisation } from '#lib/organisations/organisation-desk-view';

/** Who holds or held a post in an organisation: where it is used. */
export function OrganisationPeople({ people, path }: { people: DeskOrganisation['people']; path: string }) {
  const t = useTranslations('organisationsDesk');
  if (people.length === 0) return <p>{t('unused')}</p>;
  return (
    <ul className="rows">
      {people.map(({ itemId, name }) => (
        <li key={itemId}>
          <a href={`${path}/${itemId}`} className="row-link">
            {name || itemId}
          </a>
        </li>
      ))}
    </ul>
  );
}
