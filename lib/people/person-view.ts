import type { Language } from '#lib/core/languages';
import type { PartialDate } from '#lib/core/partial-date';
import type { DocumentView } from '#lib/media/document-view';
import type { PictureView } from '#lib/media/picture-view';
import type { Body } from '#lib/publishing/body/body';

/** A post that a person holds or held, as readers see it. */
export interface AppointmentView {
  /** Null where it is not known in this language. */
  post: string | null;
  organisation: { name: string; path: string } | null;
  heldFrom: PartialDate | null;
  heldUntil: PartialDate | null;
  /** A day on which a source names the person in this post. */
  attestedOn: PartialDate;
}

/** A person in a list. */
export interface PersonCard {
  itemId: string;
  /** As the list is sorted by it. */
  listedAs: string;
  path: string;
  /** The post of last; null where none is known. */
  post: string | null;
  organisation: string | null;
}

/** A person with every post that they hold or held in one organisation, newest first. */
export interface OrganisationPerson {
  itemId: string;
  name: string;
  path: string;
  appointments: AppointmentView[];
}

/** One page of the list of people, in the order of the language. */
export interface PeopleList {
  letters: { letter: string; people: PersonCard[] }[];
  /** Every letter under which somebody stands, each with the page that begins with it. */
  index: { letter: string; path: string }[];
  /** The path of the next page; null on the last. */
  nextPath: string | null;
}

/** A person on their own page. What is not known is empty. */
export interface PersonPage {
  itemId: string;
  language: Language;
  name: string;
  /** The name in the other languages in which the person is public, where it is written in another way. */
  otherNames: { language: Language; name: string }[];
  path: string;
  portrait: PictureView | null;
  appointments: AppointmentView[];
  biography: Body;
  /** Pictures of the biography by medium id. */
  pictures: Record<string, PictureView>;
  /** Documents of the biography by medium id. */
  documents: Record<string, DocumentView>;
  /** One for each picture in which a child can be recognised. */
  removals: { path: string; alt: string }[];
  languagePaths: Record<Language, { path: string; isTranslated: boolean }>;
}
