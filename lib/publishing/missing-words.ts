import { invalid, type Problem } from '#lib/core/result';
import type { Candidate } from './noun.ts';

/** What a title and a summary lack before they can go out, and where; lengths are in characters. */
export function missingWords(
  { language, title, summary }: Pick<Candidate<unknown>, 'language' | 'title' | 'summary'>,
  longest: { title: number; summary: number },
): Problem[] {
  const at = (field: string): { field: string } => ({ field: `${language}.${field}` });
  const problems: Problem[] = [];
  if (title.trim() === '') problems.push(invalid('titleNeeded', at('title')));
  if (title.length > longest.title)
    problems.push(invalid('titleTooLong', { ...at('title'), params: { longest: longest.title } }));
  if (summary.trim() === '') problems.push(invalid('summaryNeeded', at('summary')));
  if (summary.length > longest.summary)
    problems.push(invalid('summaryTooLong', { ...at('summary'), params: { longest: longest.summary } }));
  return problems;
}
