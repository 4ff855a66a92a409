import { useTranslations } from 'next-intl';
import { localeNames } from '#lib/i18n/locales';
import type { DeskPersonRow } from '#lib/people/person-desk-view';

/** People in the desk's list; each leads to their page below `path`. */
export function PersonRows({ people, path }: { people: DeskPersonRow[]; path: string }) {
  const t = useTranslations('peopleDesk');
  return (
    <ul className="rows">
      {people.map(({ itemId, name, post, shown }) => {
        const languages = shown.map((language) => localeNames[language]).join(', ');
        const standing = languages ? t('shown', { languages }) : t('notPublic');
        return (
          <li key={itemId}>
            <p>
              <a href={`${path}/${itemId}`} className="row-link">
                {name || t('unnamed')}
              </a>
            </p>
            <p className="rows-note">{[post, standing].filter(Boolean).join(' · ')}</p>
          </li>
        );
      })}
    </ul>
  );
}
