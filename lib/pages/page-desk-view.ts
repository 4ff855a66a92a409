import type { Language } from '#lib/core/languages';
import type { DeskItem, ItemInLanguage } from '#lib/publishing/desk-view';
import type { PageKey, PagePlace, PageShared } from './page.ts';

/** A page in the desk's list. */
export interface DeskPageRow extends DeskItem {
  place: PagePlace | null;
  position: number;
}

/** A page on its own page of the desk. */
export interface DeskPage {
  itemId: string;
  sourceLanguage: Language;
  /** Of a page of fixed purpose. */
  key: PageKey | null;
  /** In the desk's language, else in another. */
  name: string;
  languages: Record<Language, ItemInLanguage>;
  shared: PageShared;
  /** The newest of what the languages share; null before the first. */
  sharedId: string | null;
  redactions: number;
  place: PagePlace | null;
  position: number;
  may: Record<'publish' | 'redact', boolean>;
}
