import type { Language } from '#lib/core/languages';
import type { MediumUseView } from '#lib/media/library-view';

/** An organisation in the desk's list, and to choose from. */
export interface DeskOrganisationRow {
  organisationId: string;
  /** In the desk's language, else in another. */
  name: string;
  key: string;
  people: number;
}

/** An organisation on its own page of the desk. */
export interface DeskOrganisation {
  organisationId: string;
  version: number;
  name: string;
  key: string;
  url: string;
  names: Record<Language, { full: string; short: string }>;
  /** The record that took over from this one; null where none did. */
  mergedIntoId: string | null;
  isRemoved: boolean;
  /** Who holds or held a post in it. */
  people: { itemId: string; name: string }[];
  /** The events and milestones that name it, or a record that was merged into it. */
  uses: MediumUseView[];
  mayChange: boolean;
}
