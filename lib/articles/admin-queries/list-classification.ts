import 'server-only';
import type { Locale } from '#lib/i18n/locales';
import { type Database, db } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import type { ClassificationName } from '../article-desk-view.ts';

/** Rubrics in the desk's order and topics by name; one without a name in this language is shown by its key. */
export async function listClassification(
  locale: Locale,
  database: Database = db(),
): Promise<{ rubrics: ClassificationName[]; topics: ClassificationName[] }> {
  const names = { where: { language: locale }, select: { name: true } } as const;
  const [rubrics, topics] = await Promise.all([
    database.rubric.findMany({ orderBy: { position: 'asc' }, select: { key: true, names } }),
    database.topic.findMany({ select: { key: true, names } }),
  ]);
  const toName = (row: { key: string; names: { name: string }[] }): ClassificationName => ({
    key: row.key,
    name: row.names[0]?.name ?? row.key,
  });
  const byName = (one: ClassificationName, other: ClassificationName) =>
    one.name.localeCompare(other.name, locale);
  return { rubrics: rubrics.map(toName), topics: topics.map(toName).sort(byName) };
}

/** Everybody who changed the words of an article last in some language, by name. */
export async function listAuthors(
  actor: Actor,
  database: Database = db(),
): Promise<{ accountId: string; name: string }[]> {
  if (!mayPublishing(actor, 'read')) return [];
  const rows = await database.account.findMany({
    where: { changedLocalization: { some: { item: { kind: 'article' } } } },
    orderBy: [{ displayName: 'asc' }, { id: 'asc' }],
    select: { id: true, displayName: true },
  });
  return rows.map(({ id, displayName }) => ({ accountId: id, name: displayName }));
}
