import { useTranslations } from 'next-intl';
import type { DeskHelpPlaceRow } from '#lib/help-places/help-place-desk-view';
import { ItemRow } from '../item-row.tsx';
import { useFactNames } from './fact-names.ts';

/** Help places in the desk's list, each with what is not known of it. */
export function HelpPlaceRows({ rows }: { rows: { place: DeskHelpPlaceRow; path: string }[] }) {
  const t = useTranslations('helpPlacesDesk');
  const namesOf = useFactNames();
  return (
    <ol className="article-rows">
      {rows.map(({ place, path }) => {
        const { unknown, town } = place;
        const open = unknown.length > 0 ? t('unknown', { facts: namesOf(unknown) }) : t('allKnown');
        return (
          <ItemRow
            key={place.itemId}
            item={place}
            path={path}
            note={[town, open].filter(Boolean).join(' · ')}
            untitled={t('unnamed')}
          />
        );
      })}
    </ol>
  );
}
