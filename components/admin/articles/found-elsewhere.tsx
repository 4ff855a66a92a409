import { useLocale, useTranslations } from 'next-intl';
import type { WordsElsewhere } from '#lib/publishing/redaction/redaction-view';

/** Where at the desk the words of each are taken out or changed; what has no place there has none. */
const places: Partial<Record<WordsElsewhere['kind'], (id: string) => string>> = {
  article: (id) => `articles/${id}/redact`,
  event: (id) => `events/${id}/redact`,
  help_place: (id) => `help-places/${id}/redact`,
  milestone: (id) => `milestones/${id}/redact`,
  person: (id) => `people/${id}/redact`,
  organisation: (id) => `organisations/${id}`,
  medium: (id) => `media/${id}`,
};

/** What else holds the words, and where in it they stand. */
export function FoundElsewhere({ elsewhere }: { elsewhere: WordsElsewhere[] }) {
  const locale = useLocale();
  const t = useTranslations('redaction.found');
  return (
    <>
      <h3>{t('elsewhere')}</h3>
      <ul>
        {elsewhere.map((one) => {
          const path = places[one.kind]?.(one.id);
          const title = one.title || one.id;
          return (
            <li key={one.id}>
              {t(`kind.${one.kind}`)}
              {': '}
              {path ? (
                <a href={`/${locale}/admin/${path}`} className="tap">
                  {title}
                </a>
              ) : (
                title
              )}{' '}
              ({one.places.map((place) => t(`where.${place}`)).join(', ')})
            </li>
          );
        })}
      </ul>
    </>
  );
}
