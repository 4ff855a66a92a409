import { useTranslations } from 'next-intl';
import { type Locale, localeNames } from '#lib/i18n/locales';
import type { MediumUseView } from '#lib/media/library-view';
import { itemPagePath } from '../item-page-path.ts';

/** Where a picture, a document, a person or an organisation is used, drafts and saved versions included. */
export function UsesList({ locale, uses }: { locale: Locale; uses: MediumUseView[] }) {
  const t = useTranslations('uses');
  if (uses.length === 0) return <p>{t('none')}</p>;
  return (
    <ul className="rows">
      {uses.map(({ itemId, itemKind, title, languages, standing }) => {
        const path = itemPagePath(locale, itemKind, itemId);
        const name = title || t('untitled');
        const names = languages.map((language) => localeNames[language]).join(', ');
        return (
          <li key={itemId}>
            <p>
              {path ? (
                <a href={path} className="row-link">
                  {name}
                </a>
              ) : (
                name
              )}
            </p>
            <p className="rows-note">{[t(`standing.${standing}`), names].filter(Boolean).join(' · ')}</p>
          </li>
        );
      })}
    </ul>
  );
}
