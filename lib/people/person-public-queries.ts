import 'server-only';
import { type Language, languages } from '#lib/core/languages';
import { type Database, db } from '#lib/platform/db/client';
import type { Freshness } from '#lib/platform/render-record';
import { type AddressAnswer, findAddress } from '#lib/publishing/address-query';
import { freshnessOf } from '#lib/publishing/freshness';
import { type ContentMoment, contentMoment } from '#lib/publishing/moment';
import { itemTag } from '#lib/publishing/publishing-tags';
import { visibleAt } from '#lib/publishing/visible';
import { findPersonPage } from './person-page-query.ts';
import { personPath } from './person-paths.ts';
import type { PersonPage, UntranslatedPerson, WithdrawnPerson } from './person-view.ts';

/** What the public finds at the address of a person. */
export type PersonAnswer =
  | { status: 'found'; view: PersonPage; freshness: Freshness }
  | { status: 'moved'; path: string; freshness: Freshness }
  | { status: 'withdrawn'; view: WithdrawnPerson; freshness: Freshness }
  | { status: 'untranslated'; view: UntranslatedPerson; freshness: Freshness };

type Standing = Exclude<AddressAnswer, { status: 'absent' }>;

/** What a duplicate's address leads to: the record that took over, wherever that is public now. */
async function answerOfKept(
  database: Database,
  address: Standing,
  language: Language,
  now: Date,
): Promise<Standing> {
  const person = await database.person.findUnique({
    where: { itemId: address.itemId },
    select: { mergedIntoId: true },
  });
  const keptId = person?.mergedIntoId;
  if (!keptId) return address;
  const publications = await database.publication.findMany({
    where: { itemId: keptId, ...visibleAt(now) },
    select: { language: true, localization: { select: { slug: true } } },
  });
  const slug = publications.find((one) => one.language === language)?.localization.slug;
  if (slug) return { status: 'moved', itemId: keptId, slug };
  if (publications.length > 0) return { status: 'untranslated', itemId: keptId };
  return { status: 'withdrawn', itemId: keptId, withdrawnAt: now, reason: null };
}

async function loadUntranslated(database: Database, itemId: string, now: Date): Promise<UntranslatedPerson> {
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
    return row && slug ? [{ language, title: row.revision.title, path: personPath(language, slug) }] : [];
  });
  return { available };
}

async function answerFor(
  database: Database,
  standing: Standing,
  language: Language,
  moment: ContentMoment,
): Promise<PersonAnswer> {
  const address = await answerOfKept(database, standing, language, moment.now);
  if (address.status === 'found') {
    const page = await findPersonPage(database, address.publicationId, language, moment);
    return { status: 'found', ...page };
  }
  const tags = [standing.itemId, address.itemId].map(itemTag);
  const freshness = await freshnessOf(database, moment, [], tags, []);
  switch (address.status) {
    case 'moved':
      return { status: 'moved', path: personPath(language, address.slug), freshness };
    case 'withdrawn': {
      const { withdrawnAt, reason } = address;
      const view = { language, withdrawnAt: withdrawnAt.toISOString(), reason };
      return { status: 'withdrawn', view, freshness };
    }
    case 'untranslated': {
      const view = await loadUntranslated(database, address.itemId, moment.now);
      return { status: 'untranslated', view, freshness };
    }
  }
}

/** What the public finds at /<language>/people/<slug>; null where nothing ever stood there. */
export async function findPersonBySlug(
  language: Language,
  slug: string,
  database: Database = db(),
): Promise<PersonAnswer | null> {
  const moment = await contentMoment(database);
  const address = await findAddress(database, 'person', language, slug, moment);
  return address.status === 'absent' ? null : answerFor(database, address, language, moment);
}
