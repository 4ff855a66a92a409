import { languages } from '#lib/core/languages';
import { deskSegments } from '#lib/core/system-addresses';
import { type MachineText, searchSegment } from './addresses.ts';

/** How long a finder of a fault may trust the contact, by RFC 9116 at most a year; a new text begins a new span. */
const contactMs = 180 * 86_400_000;

/** What robots of search engines may ask for, and where they find what there is. The desk is behind its own doors; a search is for people. */
function robotsText(siteUrl: string): string {
  const closed = languages.flatMap((language) =>
    [...deskSegments, searchSegment].map((segment) => `Disallow: /${language}/${segment}`),
  );
  const maps = languages.map((language) => `Sitemap: ${siteUrl}/${language}/sitemap.xml`);
  return ['User-agent: *', ...closed, 'Disallow: /api/', '', ...maps].join('\n');
}

/** Whom to tell of a fault in the portal's safety (RFC 9116). */
function securityText(siteUrl: string, contact: string): string {
  return [
    `Contact: ${contact}`,
    `Expires: ${new Date(Date.now() + contactMs).toISOString()}`,
    `Preferred-Languages: ${languages.join(', ')}`,
    `Canonical: ${siteUrl}/.well-known/security.txt`,
  ].join('\n');
}

/** A text for machines at a fixed address; null where the portal was given none to tell. */
export function machineText(
  name: MachineText,
  { siteUrl, securityContact }: { siteUrl: string; securityContact: string | undefined },
): string | null {
  if (name === 'robots') return robotsText(siteUrl);
  return securityContact ? securityText(siteUrl, securityContact) : null;
}
