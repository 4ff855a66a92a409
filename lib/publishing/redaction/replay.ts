import { z } from 'zod';

const id = z.uuid();
const text = z.string();
const json = z.unknown();

const pictureSchema = z.strictObject({
  mediumId: id,
  baseName: text,
  /** Files that are to be nowhere. */
  fileNames: z.array(text),
});

/**
 * What a redaction made of the rows that are written once or kept beside an item: their ids and what they hold since. By it
 * an older state of the portal is brought to the same, and it says nothing of what was removed.
 */
export const replaySchema = z.strictObject({
  format: z.literal(1),
  revisions: z.array(
    z.strictObject({ id, title: text, summary: text, body: json, texts: json, digest: text }),
  ),
  /** Of translations: the digests that the redacted words of their source have since. */
  checks: z.array(z.strictObject({ id, checks: json })),
  sharedRevisions: z.array(z.strictObject({ id, content: json, digest: text })),
  /** Programmes as they were released; absent in what was written before there were any. */
  releases: z.array(z.strictObject({ id, content: json, digest: text })).default([]),
  stateChanges: z.array(z.strictObject({ id, publicReason: text })),
  timeline: z.array(z.strictObject({ id, details: json })),
  approvals: z.array(z.strictObject({ id, reason: text })),
  requests: z.array(z.strictObject({ id, contact: text, words: text })),
  /** Of every picture and document that the item ever showed, changed or not: these texts have no versions. */
  mediumTexts: z.array(
    z.strictObject({ mediumId: id, language: z.enum(['ky', 'ru', 'en']), alt: text, credit: text }),
  ),
  /** A journal that was written before licences were redacted says none. */
  media: z.array(z.strictObject({ id, fileName: text, licence: text.optional() })),
  /** Of consents for these pictures; a journal may be older than this. */
  consents: z.array(z.strictObject({ id, guardian: text, scope: text })).default([]),
  /** What people proposed by links of theirs; a journal may be older than this. */
  proposals: z.array(z.strictObject({ id, words: text })).default([]),
  /** Words of the front page; a journal may be older than these. */
  frontSlots: z
    .array(z.strictObject({ id, heading: text, words: text, linkLabel: text, linkAddress: text }))
    .default([]),
  /**
   * Of a person, changed or not: these texts have no versions. Those that stand here no more were removed before. Absent on
   * everything else, and on a person whose posts and proposals are those of another record since.
   */
  posts: z
    .array(z.strictObject({ appointmentId: id, language: z.enum(['ky', 'ru', 'en']), post: text }))
    .optional(),
  /** Of a person: all proposals that were kept, for others were removed before. */
  proposalIds: z.array(id).optional(),
  picture: pictureSchema.nullable(),
});

export type Replay = z.output<typeof replaySchema>;

/** A replay that changes nothing. */
export const emptyReplay: Replay = {
  format: 1,
  revisions: [],
  checks: [],
  sharedRevisions: [],
  releases: [],
  stateChanges: [],
  timeline: [],
  approvals: [],
  requests: [],
  mediumTexts: [],
  media: [],
  consents: [],
  proposals: [],
  frontSlots: [],
  picture: null,
};
