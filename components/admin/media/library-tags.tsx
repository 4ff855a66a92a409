import { useTranslations } from 'next-intl';
import { Tag } from '#components/ui/tag';
import type { LibraryCard } from '#lib/media/library-view';

/** What somebody should know of a medium at a glance: what keeps it from readers, and what it lacks. */
export function LibraryTags({ card }: { card: LibraryCard }) {
  const t = useTranslations('library');
  const { obstacle, lacking, isDecorative, kind } = card;
  const names = lacking.map((language) => language.toUpperCase()).join(', ');
  return (
    <ul className="library-tags">
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
        <li>
          <Tag tone="attention">{t(`lacking.${kind}`, { languages: names })}</Tag>
        </li>
      ) : null}
    </ul>
  );
}
