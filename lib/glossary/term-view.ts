import type { Language } from '#lib/core/languages';
import type { SourceView } from '#lib/publishing/source';
import type { TermFacts } from './term.ts';

/** A term as readers are told it. */
export interface TermView {
  termId: string;
  name: string;
  explanation: string;
}

/** The same with where the explanation comes from. */
export interface GlossaryTerm extends TermView {
  sources: SourceView[];
}

/** Terms under a letter, in the order of the language. */
export interface GlossaryLetter {
  letter: string;
  terms: GlossaryTerm[];
}

/** A term with what it is called in texts. */
export interface SoughtTerm extends TermView {
  forms: string[];
}

/** A term in the desk's list. */
export interface DeskTermRow {
  termId: string;
  /** In the desk's language, else in another. */
  name: string;
  languages: Language[];
}

/** A term on its own page of the desk. */
export interface DeskTerm extends TermFacts {
  termId: string;
  version: number;
  name: string;
  isRemoved: boolean;
  mayChange: boolean;
}
