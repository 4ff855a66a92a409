import type { Hospital, MedicalClinic, Organization, WithContext } from 'schema-dts';
import type { HelpPlacePage } from './help-place-view.ts';

const types = {
  department: 'MedicalClinic',
  clinic: 'MedicalClinic',
  hospital: 'Hospital',
  line: 'Organization',
} as const;

/** A help place as schema.org has it: what is not known is left out. `siteUrl` is an origin without a final slash. */
export function helpPlaceJsonLd(
  place: HelpPlacePage,
  siteUrl: string,
): WithContext<MedicalClinic> | WithContext<Hospital> | WithContext<Organization> {
  const url = `${siteUrl}${place.path}`;
  const { town, address, mapUrl, spoken, telephones, organisations, sort } = place;
  const [organisation] = organisations;
  const facts = {
    ...{ '@context': 'https://schema.org' as const, '@id': url, url },
    ...{ name: place.name, description: place.summary },
    ...(telephones[0] ? { telephone: telephones[0].dialled } : {}),
    ...(telephones.length > 0
      ? {
          contactPoint: telephones.map(({ dialled }) => ({
            ...{ '@type': 'ContactPoint' as const, telephone: dialled },
            ...(spoken.length > 0 ? { availableLanguage: spoken } : {}),
          })),
        }
      : {}),
    ...(organisation
      ? {
          parentOrganization: {
            ...{ '@type': 'Organization' as const, name: organisation.name },
            url: `${siteUrl}${organisation.path}`,
          },
        }
      : {}),
  };
  if (sort === 'line') return { ...facts, '@type': types.line };
  return {
    ...facts,
    '@type': types[sort],
    ...(town || address
      ? {
          address: {
            ...{ '@type': 'PostalAddress' as const, addressCountry: 'KG' },
            ...(town ? { addressLocality: town } : {}),
            ...(address ? { streetAddress: address } : {}),
          },
        }
      : {}),
    ...(mapUrl ? { hasMap: mapUrl } : {}),
  };
}
