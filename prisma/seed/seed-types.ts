import type { EventShared } from '#lib/events/event';
import type { Programme, Session } from '#lib/events/programme';
import type { HelpPlaceSort } from '#lib/help-places/help-place';
import type { MilestoneDate, MilestoneTheme } from '#lib/milestones/milestone';
import type { PagePlace } from '#lib/pages/page';
import type { SeedBlock } from './blocks.ts';

export type SeedLanguage = 'ky' | 'ru' | 'en';
export type PerLanguage<Value> = Record<SeedLanguage, Value>;

/** A day (`2026-02-18`), a month (`2024-08`) or a year (`2023`): as exact as its source and no more. */
export type SeedDate = string;

export interface SeedSource {
  /** The source's own title, or a plain description of the page where the title is not known. */
  title: string;
  publisher: string;
  url: string | null;
  language: SeedLanguage;
  /** The day of publication where it is known. */
  date: SeedDate | null;
}

export interface SeedText {
  title: string;
  /** One or two sentences; also the description that networks show. Up to 240 characters. */
  summary: string;
  blocks: SeedBlock[];
}

export interface SeedArticle {
  /** Stable key in kebab-case, English; never shown. */
  key: string;
  kind: 'announcement' | 'press-release' | 'news' | 'story';
  sourceLanguage: SeedLanguage;
  rubric: string;
  topics: string[];
  /** Key of a picture in covers/. */
  cover: string;
  /** When what it tells happened, as exact as the source says. */
  dated: SeedDate;
  sources: SeedSource[];
  /** Keys of people whom the article quotes or names. */
  people: string[];
  /** Key of the event that it reports on. */
  event?: string;
  texts: PerLanguage<SeedText>;
}

export interface SeedEvent {
  /** Stable key in kebab-case, English; never shown. */
  key: string;
  sourceLanguage: SeedLanguage;
  shared: Omit<EventShared, 'coverId'>;
  cover: string;
  texts: PerLanguage<SeedText>;
  /** People of its sessions are named by their keys. */
  programme: Omit<Programme, 'sessions'> & { sessions: SeedSession[] };
}

export type SeedSession = Omit<Session, 'people'> & {
  people: { person: string; role: Session['people'][number]['role'] }[];
};

export interface SeedMilestone {
  key: string;
  theme: MilestoneTheme;
  state: 'planned' | 'achieved';
  /** Null where no source names a date. */
  when: MilestoneDate | null;
  /** What shows that it was achieved: a key of an article, or a page elsewhere with its date. */
  evidence: (string | SeedSource)[];
  sources: SeedSource[];
  /** Keys of what it is linked with. */
  articles: string[];
  events: string[];
  people: string[];
  organisations: string[];
  /** When it was first told of. */
  toldOn: SeedDate;
  texts: PerLanguage<SeedText>;
}

export interface SeedHelpPlace {
  key: string;
  sort: HelpPlaceSort;
  town: PerLanguage<string>;
  sources: SeedSource[];
  texts: PerLanguage<SeedText>;
}

export interface SeedPage {
  /** That of a page of fixed purpose is its address; others are never shown. */
  key: string;
  place: PagePlace;
  position: number;
  sources: SeedSource[];
  texts: PerLanguage<SeedText>;
}

export interface SeedOrganisation {
  key: string;
  url: string | null;
  names: PerLanguage<{ full: string; short: string }>;
}

export interface SeedPerson {
  key: string;
  names: PerLanguage<string>;
  /** As lists sort them: the family name first. */
  listedAs: PerLanguage<string>;
  /** What a sentence or two may say of the person from the sources. */
  biographies: PerLanguage<string>;
  appointments: {
    organisation: string;
    posts: PerLanguage<string>;
    /** The first and last day the post is known to be held, as exact as the source says; null where it is not known. */
    heldFrom: SeedDate | null;
    heldUntil: SeedDate | null;
    /** The day on which a source names the person in this post. */
    attestedOn: SeedDate;
  }[];
}

export interface SeedName {
  key: string;
  names: PerLanguage<string>;
}

export interface SeedCover {
  key: string;
  /** SVG file in covers/, drawn by us. */
  file: string;
  alt: PerLanguage<string>;
  credit: PerLanguage<string>;
  /** Focal point, 0 to 1 from the left and from the top. */
  focus: { x: number; y: number };
}
