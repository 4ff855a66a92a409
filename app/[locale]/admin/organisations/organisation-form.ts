import 'server-only';
import { languages } from '#lib/core/languages';
import type { OrganisationFacts } from '#lib/organisations/organisation';
import { idOf } from '../articles/[id]/article-form.ts';
import { textOf } from '../form-answer.ts';
import { numberOf } from '../people/[id]/person-form.ts';

/** What a form says of an organisation. */
export function factsOf(form: FormData): OrganisationFacts {
  const names = { ky: { full: '', short: '' }, ru: { full: '', short: '' }, en: { full: '', short: '' } };
  for (const language of languages) {
    names[language] = {
      full: textOf(form, `names.${language}.full`),
      short: textOf(form, `names.${language}.short`),
    };
  }
  return { url: textOf(form, 'url'), names };
}

/** Which organisation a form is about, in the state that was seen. */
export function seenOf(form: FormData): { organisationId: string; version: number } {
  return { organisationId: idOf(form, 'organisationId'), version: numberOf(form, 'version') };
}
