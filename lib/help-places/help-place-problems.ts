import { type Language, languages } from '#lib/core/languages';
import { invalid, type Problem } from '#lib/core/result';
import { isWebAddress } from '#lib/core/web-address';
import { sourceSchema } from '#lib/publishing/source-schema';
import { dialled, eachOnce, type HelpPlaceShared, type HelpPlaceText, helpPlaceTexts } from './help-place.ts';

/** What is told in one language is told in each that goes out: readers of one must not find less than the others. */
function isHalfTold(shared: HelpPlaceShared, language: Language): boolean {
  const fields = Object.keys(helpPlaceTexts) as HelpPlaceText[];
  return fields.some(
    (field) => shared[field][language] === '' && languages.some((one) => shared[field][one] !== ''),
  );
}

function sourceProblems({ sources, telephones }: HelpPlaceShared): Problem[] {
  const problems: Problem[] = [];
  if (sources.length === 0) problems.push(invalid('placeSourceNeeded', { field: 'sources' }));
  if (!sources.every((source) => sourceSchema.safeParse(source).success))
    problems.push(invalid('sourceIncomplete', { field: 'sources' }));
  if (telephones.length > 0 && sources.length > 0 && !sources.some(({ date }) => date))
    problems.push(invalid('telephoneSourceNeeded', { field: 'sources' }));
  return problems;
}

/** A number that can't be called is told already to whoever saves it. */
export function telephoneProblems({ telephones }: Pick<HelpPlaceShared, 'telephones'>): Problem[] {
  return eachOnce(telephones)
    .filter((telephone) => dialled(telephone) === null)
    .map((telephone) => invalid('telephoneShape', { field: 'telephones', params: { telephone } }));
}

/** What stands in the way of publishing what the languages share, apart from what it refers to. */
export function sharedProblems(shared: HelpPlaceShared, language: Language): Problem[] {
  const problems: Problem[] = [];
  if (!shared.sort) problems.push(invalid('sortNeeded', { field: 'sort' }));
  if (shared.sort === 'line' && shared.telephones.length === 0)
    problems.push(invalid('telephoneNeeded', { field: 'telephones' }));
  problems.push(...telephoneProblems(shared));
  if (shared.mapUrl !== null && !isWebAddress(shared.mapUrl))
    problems.push(invalid('webAddressShape', { field: 'mapUrl' }));
  if (isHalfTold(shared, language))
    problems.push(invalid('factUntranslated', { field: `${language}.facts` }));
  return [...problems, ...sourceProblems(shared)];
}
