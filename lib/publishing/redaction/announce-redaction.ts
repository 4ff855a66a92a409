import 'server-only';
import { languages } from '#lib/core/languages';
import type { Database } from '#lib/platform/db/client';
import type { Body } from '../body/body.ts';
import { raiseContentVersion } from '../content-change.ts';
import { contentMoment } from '../moment.ts';
import type { Noun } from '../noun.ts';
import { itemTag, listTag } from '../publishing-tags.ts';
import { visibleAt } from '../visible.ts';

/**
 * Tells all page stores that no copy of anything that shows the item, or carries one of these tags, may be served again, and
 * has what is public of it printed anew. Returns the content version.
 */
export async function announceRedaction<Shared>(
  transaction: Database,
  itemId: string,
  noun: Noun<Shared>,
  alsoGone: readonly string[],
): Promise<bigint> {
  const { now } = await contentMoment(transaction);
  const shown = await transaction.publication.findMany({
    where: { itemId, ...visibleAt(now) },
    select: {
      language: true,
      localization: { select: { slug: true } },
      sharedRevision: { select: { content: true } },
      revision: { select: { body: true } },
    },
  });
  const refill = shown.flatMap(({ language, localization, sharedRevision, revision }) => {
    const shared = noun.sharedSchema.parse(sharedRevision.content);
    const classification = noun.classify(shared, revision.body as unknown as Body);
    return [noun.addressOf(language, localization.slug ?? ''), ...noun.refillPaths(language, classification)];
  });
  return await raiseContentVersion(transaction, {
    tags: [itemTag(itemId), ...alsoGone, ...languages.map((language) => listTag(noun.kind, language))],
    goneTags: [itemTag(itemId), ...alsoGone],
    refill,
  });
}
