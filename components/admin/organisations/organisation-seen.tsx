import type { DeskOrganisation } from '#lib/organisations/organisation-desk-view';

/** Which organisation a form is about, in the state that is seen. */
export function OrganisationSeen({
  organisation,
}: {
  organisation: Pick<DeskOrganisation, 'organisationId' | 'version'>;
}) {
  return (
    <>
      <input type="hidden" name="organisationId" value={organisation.organisationId} />
      <input type="hidden" name="version" value={organisation.version} />
    </>
  );
}
