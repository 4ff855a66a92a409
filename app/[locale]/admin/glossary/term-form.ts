import 'server-only';
import type { Language } from '#lib/core/languages';
import type { TermFacts, TermWords } from '#lib/glossary/term';
import { idOf } from '../articles/[id]/article-form.ts';
import { sourcesOf } from '../events/[id]/event-form.ts';
import { textOf } from '../form-answer.ts';
import { numberOf } from '../people/[id]/person-form.ts';

/** What a form says of a term. */
export function termFactsOf(form: FormData): TermFacts {
  const wordsIn = (language: Language): TermWords => ({
    name: textOf(form, `${language}.name`),
    forms: textOf(form, `${language}.forms`).split(/\r?\n/),
    explanation: textOf(form, `${language}.explanation`),
  });
  return { wordings: { ky: wordsIn('ky'), ru: wordsIn('ru'), en: wordsIn('en') }, sources: sourcesOf(form) };
}

/** Which term a form is about, in the state that was seen. */
export function seenTermOf(form: FormData): { termId: string; version: number } {
  return { termId: idOf(form, 'termId'), version: numberOf(form, 'version') };
}
