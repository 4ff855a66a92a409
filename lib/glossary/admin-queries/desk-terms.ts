import 'server-only';
import { isId } from '#lib/core/id-shape';
import { type Language, languages } from '#lib/core/languages';
import type { Locale } from '#lib/i18n/locales';
import { type Database, db } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import type { SourceView } from '#lib/publishing/source';
import type { TermWords } from '../term.ts';
import type { DeskTerm, DeskTermRow } from '../term-view.ts';

/** All terms of the desk by their name in its language, else in another. */
export function listDeskTerms(
  actor: Actor,
  locale: Locale,
  database: Database = db(),
): Promise<DeskTermRow[]> {
  if (!mayPublishing(actor, 'read')) return Promise.resolve([]);
  return database.$queryRaw<DeskTermRow[]>`
    select term.id as "termId", named.name, named.languages
    from term join lateral (
      select (array_agg(name order by language <> ${locale}::"Language", language))[1] as name,
        array_agg(language::text order by language) as languages
      from term_wording where term_id = term.id
    ) named on true
    where term.removed_at is null and named.name is not null
    order by named.name collate "und-x-icu", term.id`;
}

/** A term with everything that the desk knows of it; null where there is none. */
export async function findDeskTerm(
  actor: Actor,
  termId: string,
  locale: Locale,
  database: Database = db(),
): Promise<DeskTerm | null> {
  if (!mayPublishing(actor, 'read') || !isId(termId)) return null;
  const row = await database.term.findUnique({
    where: { id: termId },
    select: {
      ...{ version: true, sources: true, removedAt: true },
      wordings: { select: { language: true, name: true, forms: true, explanation: true } },
    },
  });
  if (!row) return null;
  const wordsIn = (language: Language): TermWords => {
    const { name, forms, explanation } = row.wordings.find((one) => one.language === language) ?? noWords;
    return { name, forms, explanation };
  };
  const wordings = { ky: wordsIn('ky'), ru: wordsIn('ru'), en: wordsIn('en') };
  const named = [locale, ...languages].find((language) => wordings[language].name !== '');
  return {
    ...{ termId, version: row.version, wordings, name: named ? wordings[named].name : '' },
    sources: row.sources as unknown as SourceView[],
    isRemoved: row.removedAt !== null,
    mayChange: mayPublishing(actor, 'publish'),
  };
}

const noWords: TermWords = { name: '', forms: [], explanation: '' };
