import type { DeskItem, ItemOnDesk } from '#lib/publishing/desk-view';
import type {
  MilestoneChange,
  MilestoneDate,
  MilestoneShared,
  MilestoneStanding,
  MilestoneState,
} from './milestone.ts';

/** A milestone in the desk's list, by what was saved last of it. */
export interface DeskMilestoneRow extends DeskItem {
  when: MilestoneDate | null;
  standing: MilestoneStanding;
}

/** One page of the desk's list, latest change first. */
export interface DeskMilestoneList {
  rows: DeskMilestoneRow[];
  /** What the next page's `after` is; null on the last. */
  next: string | null;
}

/** Which milestones the desk's list holds; null does not matter. */
export interface DeskMilestoneFilter {
  /** Part of a title in any language. */
  search: string | null;
  /** Or what waits for the editors. */
  state: MilestoneState | 'handedOver' | null;
  /** `next` of the page before; anything that is none begins at the first page. */
  after: string | null;
}

/** Something that a milestone is linked with, as the desk calls it. */
export interface LinkedName {
  id: string;
  name: string;
  /** Whether the public saw it and does not any more. */
  isGone: boolean;
}

/** A milestone on its own page of the desk. */
export interface DeskMilestone extends ItemOnDesk<MilestoneShared> {
  standing: MilestoneStanding;
  /** The change that readers were not told of yet; null where there is none. */
  pending: MilestoneChange | null;
  /** The day of each change in `shared`: that on which readers were told of it, before that the one of its saving. */
  changeDays: string[];
  /** Whether readers were shown anything of it, so that changes need reasons. */
  wasPublic: boolean;
  /** The articles, events and people that it is linked with, in the order of `shared`. */
  linked: Record<'evidence' | 'articles' | 'events' | 'people', LinkedName[]>;
  /** The documents that are evidence. */
  documents: { mediumId: string; title: string; isGone: boolean }[];
}
