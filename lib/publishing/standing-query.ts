import 'server-only';
import { type Language, languages } from '#lib/core/languages';
import type { Database } from '#lib/platform/db/client';
import type { Freshness } from '#lib/platform/render-record';
import type { AddressAnswer } from './address-query.ts';
import { freshnessOf } from './freshness.ts';
import type { ContentMoment } from './moment.ts';
import type { Noun } from './noun.ts';
import { itemTag } from './publishing-tags.ts';
import type { UntranslatedItem, WithdrawnItem } from './standing-view.ts';
import { visibleAt } from './visible.ts';

/** What the public finds at an address where the item itself is not shown. */
export type StandingAnswer =
  | { status: 'moved'; path: string; freshness: Freshness }
  | { status: 'withdrawn'; view: WithdrawnItem; freshness: Freshness }
  | { status: 'untranslated'; view: UntranslatedItem; freshness: Freshness };

type AddressOf = Noun<unknown>['addressOf'];

async function loadUntranslated(
  database: Database,
  itemId: string,
  now: Date,
  addressOf: AddressOf,
): Promise<UntranslatedItem> {
  const rows = await database.publication.findMany({
    where: { itemId, ...visibleAt(now) },
    select: {
      language: true,
      localization: { select: { slug: true } },
      revision: { select: { title: true } },
    },
  });
  const available = languages.flatMap((language) => {
    const row = rows.find((publication) => publication.language === language);
    const slug = row?.localization.slug;
    return row && slug ? [{ language, title: row.revision.title, path: addressOf(language, slug) }] : [];
  });
  return { available };
}

/** Says where an item went that does not stand at the address that was asked for, whatever its kind; `tags`: what else that depends on. */
export async function findStanding(
  database: Database,
  address: Exclude<AddressAnswer, { status: 'absent' | 'found' }>,
  language: Language,
  moment: ContentMoment,
  { addressOf, tags = [] }: { addressOf: AddressOf; tags?: string[] },
): Promise<StandingAnswer> {
  const freshness = await freshnessOf(database, moment, [], [itemTag(address.itemId), ...tags], []);
  switch (address.status) {
    case 'moved':
      return { status: 'moved', path: addressOf(language, address.slug), freshness };
    case 'withdrawn': {
      const { withdrawnAt, reason } = address;
      const view = { language, withdrawnAt: withdrawnAt.toISOString(), reason };
      return { status: 'withdrawn', view, freshness };
    }
    case 'untranslated': {
      const view = await loadUntranslated(database, address.itemId, moment.now, addressOf);
      return { status: 'untranslated', view, freshness };
    }
  }
}
