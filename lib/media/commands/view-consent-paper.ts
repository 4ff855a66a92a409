import 'server-only';
import { buffer } from 'node:stream/consumers';
import { newId } from '#lib/core/ids';
import { failed, ok, type Result, refused } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import { unseal } from '#lib/platform/sealing/seal';
import { mediaStorage } from '#lib/platform/storage/index';
import type { Storage } from '#lib/platform/storage/storage';
import type { Actor } from '#lib/publishing/actor';
import { loadForChange } from './change/in-medium.ts';

export interface ConsentPaper {
  bytes: Buffer;
  mediaType: string;
}

/** Opens the paper of a consent for an editor or administrator, and records first who looked and when. */
export async function viewConsentPaper(
  actor: Actor,
  { mediumId, consentId }: { mediumId: string; consentId: string },
  database: RootDatabase = db(),
  place: Storage = mediaStorage(),
): Promise<Result<ConsentPaper>> {
  const allowed = await loadForChange(actor, { mediumId, verb: 'viewPaper' }, database);
  if (!allowed.ok) return allowed;
  const consent = await database.consent.findFirst({
    where: { id: consentId, mediumId },
    select: { paperName: true, paperType: true },
  });
  const { paperName, paperType } = consent ?? { paperName: null, paperType: null };
  const file = paperName === null ? null : await place.open(paperName);
  if (paperName === null || paperType === null || !file) return failed(refused('consentMissing'));
  const data = { id: newId(), consentId, accountId: actor.accountId };
  await database.consentView.create({ data });
  return ok({ bytes: unseal(paperName, await buffer(file.read())), mediaType: paperType });
}
