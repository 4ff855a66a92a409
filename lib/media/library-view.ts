import type { Language } from '#lib/core/languages';
import type { ChildAnswer, MediumKind, Obstacle } from './medium.ts';
import type { PictureView } from './picture-view.ts';

/** A picture or document in the library's grid and in the editor's picker. */
export interface LibraryCard {
  mediumId: string;
  kind: MediumKind;
  /** What it is called at the desk: its words in the officer's language, else in another, else its file's name. */
  name: string;
  /** A desk path to a small JPEG; null for documents. */
  thumbPath: string | null;
  /** Pixels of the whole picture; null for documents. */
  width: number | null;
  height: number | null;
  bytes: number;
  /** `pdf`, `docx` or `pptx`; null for pictures. */
  documentKind: 'pdf' | 'docx' | 'pptx' | null;
  isDecorative: boolean;
  /** Alternative texts of a picture, titles of a document. */
  texts: Record<Language, string>;
  /** Languages in which its words are missing. */
  lacking: Language[];
  /** What keeps it from the public at this moment; null: nothing. */
  obstacle: Obstacle | null;
  /** ISO 8601, UTC. */
  addedAt: string;
}

export interface LibraryPage {
  cards: LibraryCard[];
  /** Where the next, older page begins; null on the last. */
  next: string | null;
}

/** A guardian's consent as the desk sees it. */
export interface ConsentView {
  consentId: string;
  guardian: string;
  scope: string;
  /** ISO 8601, UTC; null: until it is withdrawn. */
  validUntil: string | null;
  state: 'holds' | 'over' | 'withdrawn';
  recordedAt: string;
  recordedBy: string;
  withdrawnAt: string | null;
  hasPaper: boolean;
  /** Who looked at the paper, newest first; empty for who may not look at it. */
  views: { by: string; at: string }[];
}

/** Where a picture or document is used, drafts and old versions included. */
export interface MediumUseView {
  itemId: string;
  itemKind: 'article' | 'event' | 'person' | 'milestone' | 'page' | 'help_place';
  /** The newest title in the officer's language, else in another; empty where none was written. */
  title: string;
  languages: Language[];
  /** The most public use: seen by readers now or at a set moment, once seen, only in versions, or in a draft alone. */
  standing: 'public' | 'past' | 'version' | 'draft';
}

/** A picture or document on its own page of the library. */
export interface LibraryMedium {
  card: LibraryCard;
  /** Raised by every change: a change carries the one that it saw. */
  version: number;
  /** The picture as the desk shows it; null for documents. */
  picture: PictureView | null;
  /** The desk path from which a document is saved; null for pictures. */
  filePath: string | null;
  fileName: string;
  mediaType: string;
  words: Record<Language, { alt: string; credit: string }>;
  /** Of a document. */
  language: Language | null;
  licence: string;
  focus: { x: number; y: number };
  childAnswer: ChildAnswer;
  takenDownAt: string | null;
  addedBy: string;
  isLive: boolean;
  consents: ConsentView[];
  uses: MediumUseView[];
  openRequests: number;
  may: Record<'change' | 'protect' | 'restore' | 'viewPaper' | 'remove', boolean>;
}

/** A request for removal, as the desk's list shows it. */
export interface RemovalRequestView {
  requestId: string;
  mediumId: string;
  thumbPath: string | null;
  alt: string;
  itemId: string;
  itemKind: MediumUseView['itemKind'];
  /** The title of the page on which it was seen; empty where it has none. */
  title: string;
  language: Language;
  contact: string;
  words: string;
  createdAt: string;
  isTakenDown: boolean;
  /** How many wait for this picture, where the list leaves some of them out; null where all are listed. */
  folded: number | null;
  closed: { at: string; by: string; outcome: 'taken_down' | 'kept' } | null;
}
