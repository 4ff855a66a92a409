import 'server-only';
import type { Language } from '#lib/core/languages';
import { type Database, Prisma } from '#lib/platform/db/client';
import type { SourceView } from '#lib/publishing/source';

/** A term of a language with everything that readers may be told of it. */
export interface TermRow {
  termId: string;
  name: string;
  forms: string[];
  explanation: string;
  sources: SourceView[];
  /** Under which letter it stands. */
  letter: string;
}

/** The collations of ICU, which know the place of Ң, Ө and Ү. */
const collations: Record<Language, Prisma.Sql> = {
  ky: Prisma.sql`collate "ky-x-icu"`,
  ru: Prisma.sql`collate "ru-x-icu"`,
  en: Prisma.sql`collate "en-x-icu"`,
};

/** All terms that are explained in a language, in its order. */
export function loadTerms(database: Database, language: Language): Promise<TermRow[]> {
  const collation = collations[language];
  return database.$queryRaw<TermRow[]>`
    select term.id as "termId", wording.name, wording.forms, wording.explanation, term.sources,
      upper(left(wording.name, 1) ${collation}) as letter
    from term join term_wording wording on wording.term_id = term.id
    where wording.language = ${language}::"Language" and term.removed_at is null
    order by wording.name ${collation}, term.id`;
}
