import 'server-only';
import { type Language, languages } from '#lib/core/languages';
import type { Database } from '#lib/platform/db/client';
import { visibleAt } from './visible.ts';

/** The first language in which readers find an item at a moment; the first of all where they find it in none. */
export async function findReadersLanguage(database: Database, itemId: string, now: Date): Promise<Language> {
  const rows = await database.publication.findMany({
    where: { itemId, ...visibleAt(now) },
    distinct: ['language'],
    select: { language: true },
  });
  return languages.find((one) => rows.some(({ language }) => language === one)) ?? languages[0];
}
