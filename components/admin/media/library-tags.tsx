import { useTranslations } from 'next-intl';
import { Tag } from '#components/ui/tag';
import { localeNames } from '#lib/i18n/locales';
import type { LibraryCard } from '#lib/media/library-view';

/** What somebody should know of a medium at a glance: what keeps it from readers, and what it lacks. */
export function LibraryTags({ card }: { card: LibraryCard }) {
  const t = useTranslations('library');
  const { obstacle, lacking, isDecorative, documentKind } = card;
  const names = lacking.map((language) => localeNames[language]).join(', ');
  return (
    <ul className="library-tags">
      {documentKind ? (
        <li>
          <Tag tone="strong">{documentKind.toUpperCase()}</Tag>
        </li>
      ) : null}
      {obstacle ? (
        <li>
          <Tag tone="attention">{t(`obstacle.${obstacle}`)}</Tag>
        </li>
      ) : null}
      {isDecorative ? (
        <li>
          <Tag>{t('decorative')}</Tag>
        </li>
      ) : null}
      {lacking.length > 0 ? (
        <li className="library-lacking">
          <Tag tone="attention">{t('lacking', { languages: names })}</Tag>
        </li>
      ) : null}
    </ul>
  );
}
