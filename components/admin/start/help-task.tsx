import { useTranslations } from 'next-intl';
import { Notice } from '#components/ui/notice';
import type { HelpPlaceTask } from '#lib/help-places/help-place-desk-view';
import { useFactNames } from '../help-places/fact-names.ts';

/** The tasks that the portal itself knows of: what families do not find on the Help page yet. */
export function HelpTask({ places }: { places: { place: HelpPlaceTask; path: string }[] }) {
  const t = useTranslations('start.help');
  const desk = useTranslations('helpPlacesDesk');
  const namesOf = useFactNames();
  return (
    <div className="start-wide">
      <Notice kind="note" title={t('heading')}>
        <p>{t('text')}</p>
        <ul>
          {places.map(({ place, path }) => (
            <li key={place.itemId}>
              <a href={path}>{place.name || desk('unnamed')}</a>{' '}
              {desk('unknown', { facts: namesOf(place.unknown) })}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
