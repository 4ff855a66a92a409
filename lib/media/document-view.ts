import type { Language } from '#lib/core/languages';

/** A document as a page offers it. */
export interface DocumentView {
  title: string;
  /** Its language; null where it has none, or several. */
  language: Language | null;
  kind: 'pdf' | 'docx' | 'pptx';
  bytes: number;
  /** When these bytes came into the library: ISO 8601, UTC. */
  addedAt: string;
  /** A path on this site, from which it is saved, not shown. */
  href: string;
}
