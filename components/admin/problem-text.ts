import { useTranslations } from 'next-intl';
import type { Problem } from '#lib/core/result';

/** Returns what says a problem in the page's language; of a picture or document with which one it is. */
export function useProblemText(): (problem: Problem) => string {
  const t = useTranslations('problems');
  const medium = useTranslations('problemMedium');
  return ({ code, params }) => {
    const place = params?.['place'];
    if (place !== 'cover' && place !== 'picture' && place !== 'document') return t(code, params);
    return `${medium(place, { number: params?.['number'] ?? 1 })}: ${t(code, params)}`;
  };
}
