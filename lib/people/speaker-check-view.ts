import type { Language } from '#lib/core/languages';
import type { PictureView } from '#lib/media/picture-view';
import type { ConsentKind, ProposalKind } from './proposal-input.ts';

/** Whether somebody agreed to something, as an officer accepted it, or refused it, which nobody decides; null where neither. */
export type Consents = Record<ConsentKind, boolean | null>;

/** What the portal holds of somebody, as they see it by their link. */
export interface SpeakerCheck {
  personId: string;
  names: Record<Language, string>;
  /** Paragraphs with an empty line between them. */
  biographies: Record<Language, string>;
  /** Digests of these, by which a form that is sent back says what it showed. */
  seen: Record<'names' | 'biographies', Record<Language, string>>;
  /** How often words were taken out of it for good, which a form that is sent back says too. */
  redactions: number;
  /** The newest first, in the language of the page as far as it is known there. */
  posts: { post: string | null; organisation: string; heldFrom: string | null; heldUntil: string | null }[];
  portrait: PictureView | null;
  consents: Consents;
  /** ISO 8601, UTC. */
  expiresAt: string;
  /** What they proposed and nobody decided yet. */
  open: Proposal[];
}

/** What somebody proposed. */
export interface Proposal {
  proposalId: string;
  kind: ProposalKind;
  /** Of a name and a biography. */
  language: Language | null;
  words: string;
  /** Of a consent alone. */
  agrees: boolean | null;
  /** ISO 8601, UTC. */
  proposedAt: string;
}

/** A proposal that an officer accepted or declined. */
export interface DecidedProposal extends Proposal {
  isAccepted: boolean;
  decidedBy: string;
  decidedAt: string;
}

/** A link that still opens something. */
export interface SpeakerLinkRow {
  linkId: string;
  createdBy: string;
  createdAt: string;
  expiresAt: string;
}

/** Somebody who waits for decisions. */
export interface ProposingPerson {
  itemId: string;
  /** In the desk's language as far as it is known there. */
  name: string;
  /** How many of their proposals wait. */
  count: number;
}

/** How the desk stands with somebody who looks at what it holds of them. */
export interface DeskChecks {
  links: SpeakerLinkRow[];
  open: Proposal[];
  /** The latest first, a few of them. */
  decided: DecidedProposal[];
  consents: Consents;
}
