import type { Organization, WithContext } from 'schema-dts';
import type { OrganisationPage } from './organisation-view.ts';

/** An organisation as schema.org has it. `siteUrl` is an origin without a final slash. */
export function organisationJsonLd(
  { name, shortName, url, path }: OrganisationPage,
  siteUrl: string,
): WithContext<Organization> {
  return {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    '@id': `${siteUrl}${path}`,
    name,
    url: url ?? `${siteUrl}${path}`,
    ...(shortName ? { alternateName: shortName } : {}),
  };
}
