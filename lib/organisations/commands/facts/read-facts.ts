import 'server-only';
import { type Language, languages } from '#lib/core/languages';
import { cleanLine } from '#lib/core/plain-text';
import { failed, invalid, ok, type Problem, type Result } from '#lib/core/result';
import { isWebAddress } from '#lib/core/web-address';
import { longestNames, type OrganisationFacts } from '../../organisation.ts';

export interface ReadFacts {
  url: string | null;
  names: { language: Language; full: string; short: string }[];
}

function lengthProblems({ language, full, short }: ReadFacts['names'][number]): Problem[] {
  return (['full', 'short'] as const)
    .filter((part) => ({ full, short })[part].length > longestNames[part])
    .map((part) =>
      invalid('titleTooLong', {
        field: `names.${language}.${part}`,
        params: { longest: longestNames[part] },
      }),
    );
}

/** Reads what a form says of an organisation; says what can't be. */
export function readFacts(facts: OrganisationFacts): Result<ReadFacts> {
  const url = facts.url.trim();
  const names = languages
    .map((language) => {
      const { full, short } = facts.names[language];
      return { language, full: cleanLine(full).trim(), short: cleanLine(short).trim() };
    })
    .filter(({ full, short }) => full !== '' || short !== '');
  const problems = names.flatMap(lengthProblems);
  for (const { language, full } of names) {
    if (full === '') problems.push(invalid('nameNeeded', { field: `names.${language}.full` }));
  }
  if (names.length === 0) problems.push(invalid('nameNeeded', { field: `names.${languages[0]}.full` }));
  if (url !== '' && !isWebAddress(url)) problems.push(invalid('webAddressShape', { field: 'url' }));
  if (problems.length > 0) return failed(...problems);
  const named = names.map(({ language, full, short }) => ({ language, full, short: short || full }));
  return ok({ url: url || null, names: named });
}
