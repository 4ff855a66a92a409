import { linkPattern } from '../body/body-schema.ts';

const longestAddress = 2_000;

/** Pages that only pass on to the address in one of their parameters. */
const passages: { host: RegExp; path: RegExp; parameters: string[] }[] = [
  { host: /^(www\.)?google\.[a-z.]{2,6}$/, path: /^\/url$/, parameters: ['q', 'url'] },
  { host: /\.safelinks\.protection\.outlook\.com$/, path: /^\//, parameters: ['url'] },
  { host: /^lm?\.facebook\.com$/, path: /^\/l\.php$/, parameters: ['u'] },
  { host: /^(www\.)?vk\.com$/, path: /^\/away\.php$/, parameters: ['to'] },
];

/** The address that a text is; null where it is none. */
export function parsedUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

function behindPassage(url: URL): URL | null {
  for (const { host, path, parameters } of passages) {
    if (!host.test(url.hostname) || !path.test(url.pathname)) continue;
    for (const parameter of parameters) {
      const target = url.searchParams.get(parameter);
      const behind = target && /^https?:\/\//i.test(target) ? parsedUrl(target) : null;
      if (behind) return behind;
    }
  }
  return null;
}

/**
 * The address that a link of a foreign text leads to, as a body may carry it; null where it may not: relative to a page
 * that is not here, on somebody's disk, of another scheme, or with a password in it.
 */
export function linkAddress(href: string): string | null {
  const trimmed = href.slice(0, 4 * longestAddress).trim();
  if (/^tel:/i.test(trimmed)) return allowed(`tel:${trimmed.slice(4).replace(/[\s().]|%20/g, '')}`);
  let url = parsedUrl(trimmed);
  if (!url) return null;
  for (let step = 0; step < 3; step += 1) url = behindPassage(url) ?? url;
  if (url.protocol === 'mailto:') return allowed(url.href);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  if (url.username || url.password) return null;
  // Letters of our languages are easier to read than their codes.
  const isReadable = /[\u0080-\uffff]/.test(trimmed) && new URL(trimmed).href === url.href;
  return (isReadable ? allowed(trimmed) : null) ?? allowed(url.href);
}

function allowed(address: string): string | null {
  const safe = address.replaceAll("'", '%27');
  return safe.length <= longestAddress && linkPattern.test(safe) ? safe : null;
}
