import 'server-only';
import { type Language, languages } from '#lib/core/languages';
import type { Locale } from '#lib/i18n/locales';
import { type Database, db } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { findInLanguage } from '#lib/publishing/admin-queries/item-in-language';
import { findNewestShared } from '#lib/publishing/admin-queries/newest-shared';
import { findNewestWords } from '#lib/publishing/admin-queries/newest-words';
import { contentMoment } from '#lib/publishing/moment';
import { visibleAt } from '#lib/publishing/visible';
import { emptyPageShared, pageKeys, pageSharedSchema } from '../page.ts';
import type { DeskPage } from '../page-desk-view.ts';
import { pageNoun } from '../page-noun.ts';

/** A page with everything that its page at the desk shows; null where there is none. */
export async function findDeskPage(
  actor: Actor,
  itemId: string,
  locale: Locale,
  database: Database = db(),
): Promise<DeskPage | null> {
  if (!mayPublishing(actor, 'read')) return null;
  const newest = await findNewestWords(database, itemId, 'page');
  const kept = newest ? await findNewestShared(database, itemId, 'page') : null;
  const row = await database.page.findUnique({
    where: { itemId },
    select: { key: true, place: true, position: true },
  });
  if (!newest || !kept || !row) return null;
  const { now } = await contentMoment(database);
  const shared = kept.newest ? pageSharedSchema.parse(kept.newest.content) : emptyPageShared;
  const sharedId = kept.newest?.id ?? null;
  const publications = await database.publication.findMany({
    where: { itemId, ...visibleAt(now) },
    select: { language: true, revisionId: true, sharedRevisionId: true },
  });
  const around = { itemId, shared, sharedId, publications, noun: pageNoun };
  const inLanguage = (language: Language) => findInLanguage(database, newest.languages[language], around);
  const words = { ky: await inLanguage('ky'), ru: await inLanguage('ru'), en: await inLanguage('en') };
  const named = [locale, newest.sourceLanguage, ...languages].find((one) => words[one].title !== '');
  return {
    ...{ itemId, sourceLanguage: newest.sourceLanguage, languages: words, shared, sharedId },
    redactions: newest.redactions,
    key: pageKeys.find((key) => key === row.key) ?? null,
    name: named ? words[named].title : '',
    ...{ place: row.place, position: row.position },
    may: { publish: mayPublishing(actor, 'publish'), redact: mayPublishing(actor, 'redact') },
  };
}
