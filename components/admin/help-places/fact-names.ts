import { useTranslations } from 'next-intl';
import type { UnknownFact } from '#lib/help-places/help-place';

/** What families ask of a place, named in a row. */
export function useFactNames(): (facts: readonly UnknownFact[]) => string {
  const t = useTranslations('helpPlacesDesk.fact');
  return (facts) => facts.map((fact) => t(fact)).join(', ');
}
