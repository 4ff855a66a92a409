import 'server-only';
import type { Language } from '#lib/core/languages';
import { type Database, db } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '#lib/publishing/actor';

/** Words that somebody typed and that are in no version yet. */
export interface OwnDraft {
  itemId: string;
  language: Language;
  /** Empty where there is none yet. */
  title: string;
  /** ISO 8601, UTC. */
  at: string;
}

/** How many are shown: who has more saves some of them first. */
const mostShown = 10;

/** The articles in which this person typed last and saved no version, newest first. */
export async function listOwnDrafts(actor: Actor, database: Database = db()): Promise<OwnDraft[]> {
  if (!mayPublishing(actor, 'write')) return [];
  const drafts = await database.workingDraft.findMany({
    where: { accountId: actor.accountId, localization: { item: { kind: 'article' } } },
    orderBy: { updatedAt: 'desc' },
    take: mostShown,
    select: {
      updatedAt: true,
      localization: { select: { itemId: true, language: true, deskTitle: true } },
    },
  });
  return drafts.map(({ updatedAt, localization: { itemId, language, deskTitle } }) => ({
    ...{ itemId, language, title: deskTitle },
    at: updatedAt.toISOString(),
  }));
}
