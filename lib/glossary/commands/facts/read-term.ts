import 'server-only';
import { z } from 'zod';
import { type Language, languages } from '#lib/core/languages';
import { cleanLine } from '#lib/core/plain-text';
import { failed, invalid, ok, type Problem, type Result } from '#lib/core/result';
import type { SourceView } from '#lib/publishing/source';
import { sourceSchema } from '#lib/publishing/source-schema';
import { isForm, longestTerm, mostForms, type TermFacts, type TermWords } from '../../term.ts';

export interface ReadTerm {
  sources: SourceView[];
  /** Of the languages in which it is explained. */
  wordings: (TermWords & { language: Language })[];
}

const sourcesSchema = z.array(sourceSchema).max(10);

const line = (text: string): string => cleanLine(text).trim().replaceAll(/\s+/g, ' ');

const readWords = (
  language: Language,
  { name, forms, explanation }: TermWords,
): ReadTerm['wordings'][number] => ({
  ...{ language, name: line(name), explanation: line(explanation) },
  forms: [...new Set(forms.map(line))].filter(Boolean),
});

function problemsOf({ language, name, forms, explanation }: ReadTerm['wordings'][number]): Problem[] {
  const at = (part: keyof TermWords) => `${language}.${part}`;
  const tooLong = (part: 'name' | 'explanation') =>
    invalid('termTooLong', { field: at(part), params: { longest: longestTerm[part] } });
  const wrong = forms.find((form) => !isForm(form) || form.length > longestTerm.form);
  return [
    ...(name === '' ? [invalid('termNameNeeded', { field: at('name') })] : []),
    ...(name !== '' && (!isForm(name) || name.includes('*'))
      ? [invalid('termFormShape', { field: at('name'), params: { form: name } })]
      : []),
    ...(name.length > longestTerm.name ? [tooLong('name')] : []),
    ...(explanation === '' ? [invalid('explanationNeeded', { field: at('explanation') })] : []),
    ...(explanation.length > longestTerm.explanation ? [tooLong('explanation')] : []),
    ...(wrong ? [invalid('termFormShape', { field: at('forms'), params: { form: wrong } })] : []),
    ...(forms.length > mostForms
      ? [invalid('termTooManyForms', { field: at('forms'), params: { most: mostForms } })]
      : []),
  ];
}

/** Reads what a form says of a term; says what can't be. A language of which nothing is said is left out. */
export function readTerm({ wordings, sources }: TermFacts): Result<ReadTerm> {
  const read = languages
    .map((language) => readWords(language, wordings[language]))
    .filter(({ name, forms, explanation }) => name !== '' || explanation !== '' || forms.length > 0);
  const problems = read.flatMap(problemsOf);
  if (read.length === 0) problems.push(invalid('termNameNeeded', { field: `${languages[0]}.name` }));
  const whole = sourcesSchema.safeParse(sources);
  if (!whole.success) problems.push(invalid('sourceIncomplete', { field: 'sources' }));
  if (problems.length > 0 || !whole.success) return failed(...problems);
  return ok({ wordings: read, sources: whole.data });
}
