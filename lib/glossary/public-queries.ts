import 'server-only';
import type { Language } from '#lib/core/languages';
import { type Database, db } from '#lib/platform/db/client';
import type { Freshness } from '#lib/platform/render-record';
import { freshnessOf } from '#lib/publishing/freshness';
import { contentMoment } from '#lib/publishing/moment';
import { loadTerms } from './glossary-query.ts';
import { anyTermTag, glossaryTag } from './term-tags.ts';
import type { GlossaryLetter, SoughtTerm } from './term-view.ts';

/** The terms that texts of a language are searched for. Every text of it depends on them, also where none is found. */
export async function findSoughtTerms(
  language: Language,
  database: Database = db(),
): Promise<{ terms: SoughtTerm[]; freshness: Freshness }> {
  const moment = await contentMoment(database);
  const rows = await loadTerms(database, language);
  return {
    terms: rows.map(({ termId, name, forms, explanation }) => ({ termId, name, forms, explanation })),
    freshness: await freshnessOf(database, moment, [], [glossaryTag(language)], []),
  };
}

/** All terms of a language under their letters, A to Z in its own order. */
export async function listGlossary(
  language: Language,
  database: Database = db(),
): Promise<{ letters: GlossaryLetter[]; freshness: Freshness }> {
  const moment = await contentMoment(database);
  const byLetter = Map.groupBy(await loadTerms(database, language), ({ letter }) => letter);
  const letters = [...byLetter].map(([letter, rows]) => ({
    letter,
    terms: rows.map(({ termId, name, explanation, sources }) => ({ termId, name, explanation, sources })),
  }));
  return { letters, freshness: await freshnessOf(database, moment, [], [glossaryTag(language)], []) };
}

/** Whether any term is explained in a language. Every page of it depends on this. */
export async function hasTerms(
  language: Language,
  database: Database = db(),
): Promise<{ isAny: boolean; freshness: Freshness }> {
  const moment = await contentMoment(database);
  const count = await database.termWording.count({ where: { language, term: { removedAt: null } } });
  return {
    isAny: count > 0,
    freshness: await freshnessOf(database, moment, [], [anyTermTag(language)], []),
  };
}
