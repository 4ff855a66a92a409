import type { Organization, WithContext } from 'schema-dts';
import type { OrganisationPage } from './organisation-view.ts';

/** An organisation as schema.org has it. `siteUrl` is an origin without a final slash. */
export function organisationJsonLd(
  { name, shortName, url, path }: OrganisationPage,
  /** What it organises, as its page names it. */
  events: { title: string; path: string; startDate: string }[],
  siteUrl: string,
): WithContext<Organization> {
  return {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    '@id': `${siteUrl}${path}`,
    name,
    url: url ?? `${siteUrl}${path}`,
    ...(shortName ? { alternateName: shortName } : {}),
    ...(events.length > 0
      ? {
          event: events.map(({ title, path: eventPath, startDate }) => ({
            ...{ '@type': 'Event' as const, '@id': `${siteUrl}${eventPath}`, url: `${siteUrl}${eventPath}` },
            ...{ name: title, startDate },
          })),
        }
      : {}),
  };
}
