import type { Language } from '#lib/core/languages';
import type { MediumUseView } from '#lib/media/library-view';
import type { DeskStanding, SeenItem } from '#lib/publishing/desk-view';

/** A person in the desk's list. */
export interface DeskPersonRow {
  itemId: string;
  name: string;
  /** The post of last, in the desk's language. */
  post: string | null;
  /** Languages in which the public sees them now. */
  shown: Language[];
}

/** How a person stands in one language. */
export interface DeskPersonWords extends DeskStanding {
  name: string;
  listedAs: string;
  /** Paragraphs with an empty line between them. */
  biography: string;
}

export interface DeskAppointment {
  appointmentId: string;
  version: number;
  organisationId: string;
  /** In the desk's language, else in another. */
  organisation: string;
  posts: Record<Language, string>;
  /** Empty where it is not known. */
  heldFrom: string;
  heldUntil: string;
  attestedOn: string;
}

/** A person on their own page of the desk. */
export interface DeskPerson {
  itemId: string;
  /** In the desk's language, else in another. */
  name: string;
  /** The record that took over from this one; null where none did. */
  mergedIntoId: string | null;
  isArchived: boolean;
  languages: Record<Language, DeskPersonWords>;
  portrait: { mediumId: string; src: string | null; alt: string } | null;
  /** The newest of what the languages share; null before the first. */
  sharedId: string | null;
  redactions: number;
  seen: SeenItem;
  appointments: DeskAppointment[];
  uses: MediumUseView[];
  wasPublic: boolean;
  may: Record<'publish' | 'redact', boolean>;
}
