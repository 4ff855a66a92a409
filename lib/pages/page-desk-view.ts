import type { DeskItem, ItemOnDesk } from '#lib/publishing/desk-view';
import type { PageKey, PagePlace, PageShared } from './page.ts';

/** A page in the desk's list. */
export interface DeskPageRow extends DeskItem {
  place: PagePlace | null;
  position: number;
}

/** A page on its own page of the desk. */
export interface DeskPage extends ItemOnDesk<PageShared> {
  /** Of a page of fixed purpose. */
  key: PageKey | null;
  place: PagePlace | null;
  position: number;
}
