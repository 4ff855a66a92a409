import 'server-only';
import type { Language } from '#lib/core/languages';
import { type Database, db } from '#lib/platform/db/client';
import type { Freshness } from '#lib/platform/render-record';
import { type AddressAnswer, findAddress } from '#lib/publishing/address-query';
import { type ContentMoment, contentMoment } from '#lib/publishing/moment';
import { itemTag } from '#lib/publishing/publishing-tags';
import { findStanding, type StandingAnswer } from '#lib/publishing/standing-query';
import { visibleAt } from '#lib/publishing/visible';
import { findPersonPage } from './person-page-query.ts';
import { personPath } from './person-paths.ts';
import type { PersonPage } from './person-view.ts';

/** What the public finds at the address of a person. */
export type PersonAnswer = { status: 'found'; view: PersonPage; freshness: Freshness } | StandingAnswer;

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
  return findStanding(database, address, language, moment, {
    addressOf: personPath,
    tags: [itemTag(standing.itemId)],
  });
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
