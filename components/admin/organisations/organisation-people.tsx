import type { DeskOrganisation } from '#lib/organisations/organisation-desk-view';

/** Who holds or held a post in an organisation. */
export function OrganisationPeople({ people, path }: { people: DeskOrganisation['people']; path: string }) {
  if (people.length === 0) return null;
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
