import 'server-only';
import type { Language } from '#lib/core/languages';
import { type Database, db } from '#lib/platform/db/client';
import type { Freshness } from '#lib/platform/render-record';
import { findAddress } from '#lib/publishing/address-query';
import { contentMoment } from '#lib/publishing/moment';
import { findStanding, type StandingAnswer } from '#lib/publishing/standing-query';
import type { LinkedPath } from './linked-items-query.ts';
import { findMilestonePage } from './milestone-page-query.ts';
import { milestonePath } from './milestone-paths.ts';
import type { MilestonePage } from './milestone-view.ts';

/** What the public finds at the address of a milestone. */
export type MilestoneAnswer = { status: 'found'; view: MilestonePage; freshness: Freshness } | StandingAnswer;

/** What the public finds at /<language>/milestones/<slug>; null where nothing ever stood there. */
export async function findMilestoneBySlug(
  language: Language,
  slug: string,
  pathOf: LinkedPath,
  database: Database = db(),
): Promise<MilestoneAnswer | null> {
  const moment = await contentMoment(database);
  const address = await findAddress(database, 'milestone', language, slug, moment);
  if (address.status === 'absent') return null;
  if (address.status !== 'found')
    return findStanding(database, address, language, moment, { addressOf: milestonePath });
  const page = await findMilestonePage(database, address.publicationId, { language, pathOf }, moment);
  return { status: 'found', ...page };
}
