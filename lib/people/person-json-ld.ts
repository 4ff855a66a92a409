import type { Person, WithContext } from 'schema-dts';
import type { PersonPage } from './person-view.ts';

/** A person as schema.org has it. `siteUrl` is an origin without a final slash; posts that are over are left out. */
export function personJsonLd(person: PersonPage, siteUrl: string): WithContext<Person> {
  const absolute = (path: string): string => `${siteUrl}${path}`;
  const held = person.appointments.filter(({ heldUntil }) => heldUntil === null);
  const portrait = person.portrait?.sources.filter(({ format }) => format === 'jpg').at(-1);
  return {
    '@context': 'https://schema.org',
    '@type': 'Person',
    '@id': absolute(person.path),
    url: absolute(person.path),
    name: person.name,
    ...(person.otherNames.length > 0 ? { alternateName: person.otherNames.map(({ name }) => name) } : {}),
    ...(portrait ? { image: absolute(portrait.src) } : {}),
    ...(held.some(({ post }) => post) ? { jobTitle: held.flatMap(({ post }) => post ?? []) } : {}),
    worksFor: held.flatMap(({ organisation }) =>
      organisation
        ? [
            {
              '@type': 'Organization' as const,
              '@id': absolute(organisation.path),
              name: organisation.name,
              url: absolute(organisation.path),
            },
          ]
        : [],
    ),
  };
}
