import { useTranslations } from 'next-intl';
import type { Problem } from '#lib/core/result';

/** Returns what says a problem in the page's language. */
export function useProblemText(): (problem: Problem) => string {
  const t = useTranslations('problems');
  return ({ code, params }) => t(code, params);
}
