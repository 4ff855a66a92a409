import { useTranslations } from 'next-intl';
import type { DeskOrganisationRow } from '#lib/organisations/organisation-desk-view';

/** Organisations in the desk's list; each leads to its page below `path`. */
export function OrganisationRows({
  organisations,
  path,
}: {
  organisations: DeskOrganisationRow[];
  path: string;
}) {
  const t = useTranslations('organisationsDesk');
  return (
    <ul className="rows">
      {organisations.map(({ organisationId, name, people }) => (
        <li key={organisationId}>
          <p>
            <a href={`${path}/${organisationId}`} className="row-link">
              {name}
            </a>
          </p>
          <p className="rows-note">{t('count', { count: people })}</p>
        </li>
      ))}
    </ul>
  );
}
