import 'server-only';
import { newId, newUnguessableName } from '#lib/core/ids';
import { failed, invalid, ok, type Problem, type Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import { bytesOf, type FileSource, sizeOf } from '#lib/platform/files/file-source';
import { mediaTypeOf } from '#lib/platform/files/media-type';
import { seal } from '#lib/platform/sealing/seal';
import { mediaStorage } from '#lib/platform/storage/index';
import type { Storage } from '#lib/platform/storage/storage';
import type { Actor } from '#lib/publishing/actor';
import { contentMoment } from '#lib/publishing/moment';
import { consentPaperName } from '../media-paths.ts';
import { longestTexts, mostBytes, mostMegabytes } from '../medium.ts';
import { consentSchema } from '../medium-input.ts';
import { announceMedium } from './change/announce-medium.ts';
import { inMedium, loadForChange } from './change/in-medium.ts';
import { storingFiles } from './stored/stored-files.ts';

export interface RecordConsentInput {
  mediumId: string;
  guardian: string;
  /** What was agreed to. */
  scope: string;
  /** The moment from which it does not hold any more; null: until it is withdrawn. */
  validUntil: Date | null;
  /** The signed paper, a PDF or a picture; null where it is kept elsewhere. */
  paper: FileSource | null;
}

interface KeptPaper {
  paperName: string;
  paperType: string;
}

const paperTypes = new Set(['application/pdf', 'image/jpeg', 'image/png', 'image/webp', 'image/avif']);

function readConsent(
  { guardian, scope, validUntil }: RecordConsentInput,
  now: Date,
): Result<{ guardian: string; scope: string }> {
  const read = consentSchema.safeParse({ guardian, scope });
  const problems: Problem[] = [];
  for (const { path } of read.error?.issues ?? []) {
    const field = path[0] === 'scope' ? 'scope' : 'guardian';
    problems.push(invalid('mediumTextTooLong', { field, params: { longest: longestTexts[field] } }));
  }
  if (read.data?.guardian === '') problems.push(invalid('guardianNeeded', { field: 'guardian' }));
  if (read.data?.scope === '') problems.push(invalid('consentScopeNeeded', { field: 'scope' }));
  if (validUntil && validUntil <= now) problems.push(invalid('consentOver', { field: 'validUntil' }));
  return read.success && problems.length === 0 ? ok(read.data) : failed(...problems);
}

/** Keeps a paper sealed: on disk it is no paper to anybody without SECRET_KEY. */
async function keepPaper(paper: FileSource | null, put: Storage['put']): Promise<Result<KeptPaper | null>> {
  if (!paper) return ok(null);
  if ((await sizeOf(paper)) > mostBytes.paper) {
    return failed(invalid('fileTooLarge', { field: 'paper', params: { most: mostMegabytes.paper } }));
  }
  const paperType = await mediaTypeOf(paper);
  if (paperType === null || !paperTypes.has(paperType))
    return failed(invalid('paperType', { field: 'paper' }));
  const paperName = consentPaperName(newUnguessableName());
  await put(paperName, seal(paperName, await bytesOf(paper)));
  return ok({ paperName, paperType });
}

/**
 * Records a guardian's consent to a picture, with its paper. The picture can be published from then on, as long as the
 * consent holds; where it is part of a publication already, readers see it again.
 */
export async function recordConsent(
  actor: Actor,
  input: RecordConsentInput,
  database: RootDatabase = db(),
  place: Storage = mediaStorage(),
): Promise<Result<{ consentId: string; version: bigint | null }>> {
  const read = readConsent(input, (await contentMoment(database)).now);
  if (!read.ok) return read;
  const { mediumId, validUntil } = input;
  const allowed = await loadForChange(actor, { mediumId, verb: 'change' }, database);
  if (!allowed.ok) return allowed;
  return await storingFiles(place, async (put) => {
    const paper = await keepPaper(input.paper, put);
    if (!paper.ok) return paper;
    return await inMedium(actor, { mediumId, verb: 'change' }, database, async (transaction) => {
      const consentId = newId();
      await transaction.consent.create({
        data: {
          id: consentId,
          mediumId,
          ...read.value,
          validUntil,
          ...paper.value,
          recordedById: actor.accountId,
        },
      });
      const news = { mediumId, event: 'medium-consent-recorded', actor, hasNewLook: true } as const;
      return ok({ consentId, version: await announceMedium(transaction, news) });
    });
  });
}
