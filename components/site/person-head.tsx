import { useTranslations } from 'next-intl';
import type { PersonPage } from '#lib/people/person-view';

/** The name, as it is written in each language. */
export function PersonHead({ person: { name, otherNames } }: { person: PersonPage }) {
  const t = useTranslations('person');
  return (
    <header>
      <h1>{name}</h1>
      {otherNames.length > 0 ? (
        <ul aria-label={t('otherNames')}>
          {otherNames.map((other) => (
            <li key={other.language}>
              <span lang={other.language}>{other.name}</span> ({t(`language.${other.language}`)})
            </li>
          ))}
        </ul>
      ) : null}
    </header>
  );
}
