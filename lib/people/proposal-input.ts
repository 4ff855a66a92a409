import { z } from 'zod';
import type { Language } from '#lib/core/languages';
import { longestBiography } from './biography.ts';
import { longestName } from './person.ts';

/** What somebody can agree to or refuse. */
export const consentKinds = ['portrait', 'slides', 'recording'] as const;
export type ConsentKind = (typeof consentKinds)[number];

/** What somebody can write about: of themselves in a language, or in words to the officers. */
export type WordsKind = 'name' | 'biography' | 'posts' | 'other';
export type ProposalKind = WordsKind | ConsentKind;

/** How many characters each may have. */
export const longestProposal = {
  ...{ name: longestName, biography: longestBiography },
  ...{ posts: 2_000, other: 2_000 },
} as const;

const inLanguages = z.strictObject({ ky: z.string(), ru: z.string(), en: z.string() });
const answer = z.enum(['yes', 'no', '']);

/** The form of somebody who looks at what the portal holds of them. Lengths are judged apart, each with a sentence. */
export const proposalsSchema = z.strictObject({
  names: inLanguages,
  biographies: inLanguages,
  /** Digests of the names and biographies that the form showed; empty where it is not known. */
  seen: z.strictObject({ names: inLanguages, biographies: inLanguages }),
  /** The redactions that the form knew of. */
  redactions: z.number(),
  posts: z.string(),
  other: z.string(),
  /** Empty: not answered. */
  consents: z.strictObject({ portrait: answer, slides: answer, recording: answer }),
});
export type ProposalsInput = z.output<typeof proposalsSchema>;

/** The name of the unseen field that says what another one showed. */
export const seenField = (field: string): string => `seen-${field}`;

/** The name of the field of a form that holds a name or a biography. */
export const fieldOf = (kind: 'name' | 'biography', language: Language): string => `${kind}-${language}`;
