import { useTranslations } from 'next-intl';
import type { WaitingPerson } from '#lib/people/speaker-check-view';

/** People who looked at what the portal has of them and propose changes. */
export function WaitingPeople({ people }: { people: { person: WaitingPerson; path: string }[] }) {
  const t = useTranslations('start.people');
  const desk = useTranslations('peopleDesk');
  return (
    <section aria-labelledby="waiting-people">
      <h2 id="waiting-people">{t('heading')}</h2>
      <ul className="start-list">
        {people.map(({ person: { itemId, name, count }, path }) => (
          <li key={itemId}>
            <a href={path} className="tap">
              {name || desk('unnamed')}
            </a>
            <span className="start-note">{t('count', { count })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
