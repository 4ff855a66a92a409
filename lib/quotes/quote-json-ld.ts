import type { Quotation, WithContext } from 'schema-dts';
import { blockText } from '#lib/publishing/body/block-text';
import type { QuotePage } from './quote-view.ts';

/** A quote as schema.org has it. `siteUrl` is an origin without a final slash. */
export function quoteJsonLd(quote: QuotePage, siteUrl: string): WithContext<Quotation> {
  const absolute = (path: string): string => `${siteUrl}${path}`;
  const { statement, speaker, saidOn, sources } = quote;
  const [source] = sources;
  return {
    '@context': 'https://schema.org',
    '@type': 'Quotation',
    '@id': absolute(quote.path),
    url: absolute(quote.path),
    text: blockText({ ...statement, attrs: { ...statement.attrs, original: null } }),
    inLanguage: quote.language,
    dateCreated: saidOn,
    spokenByCharacter: {
      '@type': 'Person',
      '@id': absolute(speaker.path),
      name: speaker.name,
      url: absolute(speaker.path),
      ...(speaker.post ? { jobTitle: speaker.post } : {}),
    },
    ...(source
      ? { isPartOf: { '@type': 'CreativeWork', name: source.title, url: absolute(source.path) } }
      : {}),
  };
}
