import { useTranslations } from 'next-intl';
import type { Problem } from '#lib/core/result';

/** Returns what says a problem in the page's language. */
export function useProblemText(): (problem: Problem) => string {
  const t = useTranslations('problems');
  return ({ code, params }) => t(code, params);
}

/** Returns what says the first problem with a field; undefined where nothing is wrong with it. */
export function useFieldProblem(problems: readonly Problem[]): (field: string) => string | undefined {
  const text = useProblemText();
  return (field) => {
    const found = problems.find((problem) => problem.field === field);
    return found && text(found);
  };
}
