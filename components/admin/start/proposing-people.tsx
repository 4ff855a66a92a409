import { useTranslations } from 'next-intl';
import type { ProposingPerson } from '#lib/people/speaker-check-view';

/** People who looked at what the portal has of them and propose changes. */
export function ProposingPeople({ people }: { people: { person: ProposingPerson; path: string }[] }) {
  const t = useTranslations('start.people');
  const desk = useTranslations('peopleDesk');
  return (
    <section aria-labelledby="proposing-people">
      <h2 id="proposing-people">{t('heading')}</h2>
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
