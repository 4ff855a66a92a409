import 'server-only';
import type { Language } from '#lib/core/languages';
import { type Database, db } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '../actor.ts';
import type { ItemKind } from '../noun.ts';

/** Words that somebody typed and that are in no version yet. */
export interface OwnDraft {
  itemId: string;
  kind: ItemKind;
  language: Language;
  /** Empty where there is none yet. */
  title: string;
  /** ISO 8601, UTC. */
  at: string;
}

/** How many are shown: who has more saves some of them first. */
const mostShown = 10;

/** The articles, events, milestones, pages and help places in which this person typed last and saved no version, newest first. */
export async function listOwnDrafts(actor: Actor, database: Database = db()): Promise<OwnDraft[]> {
  if (!mayPublishing(actor, 'write')) return [];
  const drafts = await database.workingDraft.findMany({
    where: {
      accountId: actor.accountId,
      localization: { item: { kind: { in: ['article', 'event', 'milestone', 'page', 'help_place'] } } },
    },
    orderBy: { updatedAt: 'desc' },
    take: mostShown,
    select: {
      updatedAt: true,
      localization: {
        select: { itemId: true, language: true, deskTitle: true, item: { select: { kind: true } } },
      },
    },
  });
  return drafts.map(({ updatedAt, localization: { item, itemId, language, deskTitle } }) => ({
    ...{ itemId, kind: item.kind, language, title: deskTitle },
    at: updatedAt.toISOString(),
  }));
}
