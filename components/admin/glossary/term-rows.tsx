import { useTranslations } from 'next-intl';
import type { DeskTermRow } from '#lib/glossary/term-view';
import { localeNames } from '#lib/i18n/locales';

/** Terms in the desk's list, each with the languages in which it is explained. */
export function TermRows({ rows }: { rows: { term: DeskTermRow; path: string }[] }) {
  const t = useTranslations('glossaryDesk');
  return (
    <ul className="rows">
      {rows.map(({ term: { termId, name, languages }, path }) => (
        <li key={termId}>
          <p>
            <a href={path} className="row-link">
              {name}
            </a>
          </p>
          <p className="rows-note">
            {t('languages', { languages: languages.map((language) => localeNames[language]).join(', ') })}
          </p>
        </li>
      ))}
    </ul>
  );
}
