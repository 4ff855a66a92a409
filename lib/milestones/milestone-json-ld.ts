import type { WebPage, WithContext } from 'schema-dts';
import type { MilestonePage } from './milestone-view.ts';

/** A milestone as schema.org's WebPage: the vocabulary has no milestones. `siteUrl` is an origin without a final slash. */
export function milestoneJsonLd(milestone: MilestonePage, siteUrl: string): WithContext<WebPage> {
  const url = `${siteUrl}${milestone.path}`;
  const absolute = ({ name, path }: { name: string; path: string }) => ({ name, url: `${siteUrl}${path}` });
  const mentions = [
    ...milestone.people.map((person) => ({ '@type': 'Person' as const, ...absolute(person) })),
    ...milestone.organisations.map((one) => ({ '@type': 'Organization' as const, ...absolute(one) })),
  ];
  const citation = [
    ...milestone.evidence,
    ...milestone.sources.map((source) => ({ kind: 'link' as const, source })),
  ].flatMap((one) => (one.kind === 'link' && one.source.url ? [one.source.url] : []));
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': url,
    url,
    name: milestone.title,
    description: milestone.summary,
    inLanguage: milestone.language,
    datePublished: milestone.publishedAt,
    dateModified: milestone.revisedAt,
    ...(mentions.length > 0 ? { mentions } : {}),
    ...(citation.length > 0 ? { citation: [...new Set(citation)] } : {}),
  };
}
