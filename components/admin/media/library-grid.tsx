import { useTranslations } from 'next-intl';
import { formatDay } from '#lib/i18n/dates';
import type { Locale } from '#lib/i18n/locales';
import type { LibraryCard } from '#lib/media/library-view';
import { useFileSize } from './file-size.ts';
import { LibraryTags } from './library-tags.tsx';
import { SmallPicture } from './small-picture.tsx';

interface LibraryGridProps {
  locale: Locale;
  cards: LibraryCard[];
  /** The path below which each medium has its page. */
  path: string;
}

/** Pictures and documents, newest first. */
export function LibraryGrid({ locale, cards, path }: LibraryGridProps) {
  const t = useTranslations('medium');
  const size = useFileSize();
  return (
    <ul className="library-grid">
      {cards.map((card) => (
        <li key={card.mediumId} className="library-card">
          <SmallPicture card={card} />
          <p className="library-name">
            <a href={`${path}/${card.mediumId}`}>{card.name || t('unnamed')}</a>
          </p>
          <p className="rows-note">
            {size(card.bytes)}, {formatDay(card.addedAt, locale)}
          </p>
          <LibraryTags card={card} />
        </li>
      ))}
    </ul>
  );
}
