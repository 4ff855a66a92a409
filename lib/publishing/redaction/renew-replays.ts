import 'server-only';
import type { Database, Prisma } from '#lib/platform/db/client';
import { type Replay, replaySchema } from './replay.ts';

export interface RenewedRedaction {
  id: string;
  reason: string;
  replay: Replay;
}

/** Changes what redactions say, within a transaction that is open for redaction. */
export async function renewRedactions(
  transaction: Database,
  redactions: readonly RenewedRedaction[],
): Promise<void> {
  for (const { id, reason, replay } of redactions) {
    const data = { reason, replay: replay as unknown as Prisma.InputJsonObject };
    await transaction.redaction.update({ where: { id }, data });
  }
}

/** The texts of pictures and documents, and of consents for them, as they are from now on. */
export type MediumTexts = Pick<Replay, 'mediumTexts' | 'media' | 'consents'>;

/**
 * Lets redactions of other items say the same of the texts of media, which items share. Returns the ids of those that said
 * otherwise.
 */
export async function renewMediaInReplays(
  transaction: Database,
  mediumIds: readonly string[],
  texts: MediumTexts,
): Promise<string[]> {
  if (mediumIds.length === 0) return [];
  const rows = await transaction.$queryRaw<{ id: string; reason: string; replay: unknown }[]>`
    select id::text, reason, replay from redaction
    where exists (select from jsonb_array_elements(replay -> 'mediumTexts') one
      where one ->> 'mediumId' = any(${mediumIds}::text[]))
    order by redacted_at`;
  const renewed = rows.map(({ id, reason, replay }) => ({ id, reason, replay: withMedia(replay, texts) }));
  await renewRedactions(transaction, renewed);
  return renewed.map(({ id }) => id);
}

/** Lets redactions of other items say the same of words of the front page, which are of no item. Returns the ids of those that spoke of them. */
export async function renewFrontInReplays(
  transaction: Database,
  frontSlots: Replay['frontSlots'],
): Promise<string[]> {
  if (frontSlots.length === 0) return [];
  const slotIds = frontSlots.map(({ id }) => id);
  const rows = await transaction.$queryRaw<{ id: string; reason: string; replay: unknown }[]>`
    select id::text, reason, replay from redaction
    where exists (select from jsonb_array_elements(replay -> 'frontSlots') one
      where one ->> 'id' = any(${slotIds}::text[]))
    order by redacted_at`;
  const slotOf = new Map(frontSlots.map((one) => [one.id, one]));
  const renewed = rows.map(({ id, reason, replay }) => {
    const before = replaySchema.parse(replay);
    const after = before.frontSlots.map((one) => slotOf.get(one.id) ?? one);
    return { id, reason, replay: { ...before, frontSlots: after } };
  });
  await renewRedactions(transaction, renewed);
  return renewed.map(({ id }) => id);
}

function withMedia(stored: unknown, { mediumTexts, media, consents }: MediumTexts): Replay {
  const replay = replaySchema.parse(stored);
  const textOf = new Map(mediumTexts.map((one) => [`${one.mediumId} ${one.language}`, one]));
  const fileOf = new Map(media.map((one) => [one.id, one]));
  const consentOf = new Map(consents.map((one) => [one.id, one]));
  return {
    ...replay,
    mediumTexts: replay.mediumTexts.map((one) => textOf.get(`${one.mediumId} ${one.language}`) ?? one),
    media: replay.media.map((one) => fileOf.get(one.id) ?? one),
    consents: replay.consents.map((one) => consentOf.get(one.id) ?? one),
  };
}
