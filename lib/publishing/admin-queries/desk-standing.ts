import 'server-only';
import type { Language } from '#lib/core/languages';
import type { DeskStanding } from '../desk-view.ts';
import type { Noun } from '../noun.ts';
import { handedOverOf } from '../rules/hand-over.ts';
import { visibleAt } from '../visible.ts';
import type { NewestWords } from './newest-words.ts';

/** Of an item: what the public sees of it now, and whether it ever saw anything. */
export const shownFields = (now: Date) =>
  ({
    _count: { select: { publications: true } },
    publications: {
      where: visibleAt(now),
      select: { language: true, revisionId: true, sharedRevisionId: true },
    },
  }) as const;

interface Shown {
  language: Language;
  revisionId: string;
  sharedRevisionId: string;
}

/** How the newest words of a language stand beside what the public sees of it. */
export function standingOf(
  { language, state, slug, revision, handedOverId }: NewestWords,
  publications: readonly Shown[],
  sharedId: string | null,
  addressOf: Noun<unknown>['addressOf'],
): DeskStanding {
  const shown = publications.find((one) => one.language === language);
  const isOut = shown?.revisionId === revision?.id && shown?.sharedRevisionId === sharedId;
  const revisionId = revision?.id ?? null;
  return {
    ...{ state, slug, revisionId, handedOver: handedOverOf(handedOverId, revisionId) },
    path: shown && slug ? addressOf(language, slug) : null,
    isNewer: revision !== null && !isOut,
  };
}
