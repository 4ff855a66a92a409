import 'server-only';
import type { Language } from '#lib/core/languages';
import type { Database } from '#lib/platform/db/client';
import { collations } from '#lib/platform/db/collations';
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
