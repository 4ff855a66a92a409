import 'server-only';
import { conflict, failed, ok, type Result, refused } from '#lib/core/result';
import type { Database, RootDatabase } from '#lib/platform/db/client';
import { inTransaction, lockMedium } from '#lib/platform/db/transaction';
import { log } from '#lib/platform/log/log';
import type { Actor } from '#lib/publishing/actor';
import type { ChildAnswer, MediumKind } from '../../medium.ts';
import { type MediumVerb, mayMedium } from '../../medium-policy.ts';

/** A medium as a command finds it, locked until its transaction ends. */
export interface LockedMedium {
  id: string;
  kind: MediumKind;
  version: number;
  baseName: string;
  originalName: string;
  mediaType: string;
  childAnswer: ChildAnswer;
  takenDownAt: Date | null;
  focusX: number;
  focusY: number;
  variants: { name: string }[];
  /** Whether something public shows it now, or will at a moment that is set already. */
  isLive: boolean;
  /** The database's. */
  now: Date;
}

const fields = {
  id: true,
  kind: true,
  version: true,
  baseName: true,
  originalName: true,
  mediaType: true,
  childAnswer: true,
  takenDownAt: true,
  focusX: true,
  focusY: true,
  createdById: true,
  variants: { select: { name: true } },
} as const;

export interface MediumChange {
  mediumId: string;
  verb: MediumVerb;
  /** The version that the actor saw; left out where it does not matter. */
  version?: number;
}

/** Whether a publication that has not ended shows a medium, and when that was asked. */
async function lookAt(database: Database, mediumId: string): Promise<{ isLive: boolean; now: Date }> {
  const rows = await database.$queryRaw<{ isLive: boolean; now: Date }[]>`
    select now() as now, exists (
      select 1 from publication_medium join publication on publication.id = publication_medium.publication_id
      where publication_medium.medium_id = ${mediumId}::uuid
        and (publication.visible_until is null or publication.visible_until > now())
    ) as "isLive"`;
  return rows[0] ?? { isLive: true, now: new Date() };
}

/** Loads a medium and checks that the actor may do this to it, in the state that they saw. */
export async function loadForChange(
  actor: Actor,
  { mediumId, verb, version }: MediumChange,
  database: Database,
): Promise<Result<LockedMedium>> {
  const found = await database.medium.findUnique({ where: { id: mediumId }, select: fields });
  // One that was redacted is a row and nothing else.
  if (!found || found.originalName === '') return failed(refused('mediumMissing'));
  const { createdById, ...medium } = found;
  const { isLive, now } = await lookAt(database, mediumId);
  if (!mayMedium(actor, verb, { isLive, isOwn: createdById === actor.accountId })) {
    const { accountId, role } = actor;
    log().warn({ accountId, role, verb, mediumId }, 'refused: the role does not allow this');
    return failed(refused('notAllowed'));
  }
  if (version !== undefined && version !== medium.version) return failed(conflict('mediumChanged'));
  return ok({ ...medium, isLive, now });
}

/** Runs `work` on a medium in one transaction, with its row locked and the actor's right checked. */
export async function inMedium<Value>(
  actor: Actor,
  change: MediumChange,
  database: RootDatabase,
  work: (transaction: Database, medium: LockedMedium) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  return await inTransaction(database, async (transaction) => {
    if (!(await lockMedium(transaction, change.mediumId))) return failed(refused('mediumMissing'));
    const medium = await loadForChange(actor, change, transaction);
    return medium.ok ? await work(transaction, medium.value) : medium;
  });
}
