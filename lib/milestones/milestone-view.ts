import type { Language } from '#lib/core/languages';
import type { DocumentView } from '#lib/media/document-view';
import type { PictureView } from '#lib/media/picture-view';
import type { SpeakerView } from '#lib/people/speaker-view';
import type { Body } from '#lib/publishing/body/body';
import type { SourceView } from '#lib/publishing/source';
import type { MilestoneDate, MilestoneStanding, MilestoneState, MilestoneTheme } from './milestone.ts';

/** A milestone in a list, right at a moment. */
export interface MilestoneCard {
  itemId: string;
  title: string;
  summary: string;
  path: string;
  theme: MilestoneTheme;
  standing: MilestoneStanding;
  when: MilestoneDate | null;
  /** Whether its date was changed. */
  isRevised: boolean;
  /** Whether it is called achieved, and nothing that showed it is public any more. */
  isUnproven: boolean;
}

/** The milestones of a list. Planned are also those that are late. */
export interface MilestoneList {
  achieved: MilestoneCard[];
  planned: MilestoneCard[];
  dropped: MilestoneCard[];
}

export interface MilestoneLink {
  name: string;
  /** A path on this site. */
  path: string;
}

/** An article or event that a milestone is linked with, as the public finds it. */
export type LinkedItem =
  /** Its language is another one where it is not public in that of the page. */
  | { standing: 'public'; itemId: string; title: string; path: string; language: Language; day: string }
  /** It was public, and is not any more. */
  | { standing: 'gone'; itemId: string; day: string };

/** What shows that a milestone was achieved. */
export type EvidenceView =
  | { kind: 'article'; article: LinkedItem }
  /** Null: it was taken down. */
  | { kind: 'document'; mediumId: string; document: DocumentView | null }
  | { kind: 'link'; source: SourceView };

/** A change of its date or state. */
export interface MilestoneStep {
  on: string;
  before: { state: MilestoneState; when: MilestoneDate | null };
  after: { state: MilestoneState; when: MilestoneDate | null };
  reason: string;
}

/** How a milestone was called until a day. */
export interface FormerTitle {
  title: string;
  until: string;
}

/** A milestone on its own page, right at a moment. */
export interface MilestonePage extends MilestoneCard {
  language: Language;
  body: Body;
  pictures: Record<string, PictureView>;
  documents: Record<string, DocumentView>;
  removals: { path: string; alt: string }[];
  /** People of the statements of its body, by person id. */
  speakers: Record<string, SpeakerView>;
  evidence: EvidenceView[];
  sources: SourceView[];
  /** The latest first. */
  steps: MilestoneStep[];
  /** The latest first. */
  formerTitles: FormerTitle[];
  articles: LinkedItem[];
  events: LinkedItem[];
  people: SpeakerView[];
  organisations: MilestoneLink[];
  languagePaths: Record<Language, { path: string; isTranslated: boolean }>;
  /** ISO 8601, UTC. */
  publishedAt: string;
  revisedAt: string;
}
