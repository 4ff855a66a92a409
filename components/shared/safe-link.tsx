import type { ReactNode } from 'react';
import type { Language } from '#lib/core/languages';

const allowedSchemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const nowhere = 'https://site.invalid';

/** Where a link leads, as it may stand in a page. */
export interface SafeAddress {
  href: string;
  /** Whether it leads to another site. */
  isForeign: boolean;
}

/**
 * Reads an address as a browser would and lets through http, https, mailto, tel and paths on this site; null for all else.
 * What it returns is the address as it was read, not as it was written, so that no browser can read it differently.
 */
export function safeAddress(text: unknown): SafeAddress | null {
  if (typeof text !== 'string') return null;
  const written = text.trim();
  if (written.startsWith('/')) {
    const path = URL.parse(written, nowhere);
    if (path?.origin !== nowhere || path.pathname.startsWith('//')) return null;
    return { href: path.pathname + path.search + path.hash, isForeign: false };
  }
  const address = URL.parse(written);
  if (!address || !allowedSchemes.has(address.protocol)) return null;
  return { href: address.href, isForeign: address.protocol.startsWith('http') };
}

interface SafeLinkProps {
  href: unknown;
  /** The language of the words and of what they lead to, where it is not that of the text around them. */
  language?: Language | undefined;
  children: ReactNode;
}

/** A link whose address comes from a text; the words alone where the address may not be used. */
export function SafeLink({ href, language, children }: SafeLinkProps) {
  const address = safeAddress(href);
  if (!address) return language ? <span lang={language}>{children}</span> : children;
  return (
    <a
      href={address.href}
      rel={address.isForeign ? 'external noopener' : undefined}
      lang={language}
      hrefLang={language}
    >
      {children}
    </a>
  );
}
