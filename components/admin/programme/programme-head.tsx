import { useTranslations } from 'next-intl';

interface ProgrammeHeadProps {
  /** Of the event; empty where it has none. */
  title: string;
  paths: { event: string; edit: string; release: string };
  current: 'edit' | 'release';
}

/** Of which event the programme is, and the ways between its pages. */
export function ProgrammeHead({ title, paths, current }: ProgrammeHeadProps) {
  const t = useTranslations('programmeDesk.head');
  return (
    <div className="article-desk-head">
      <p>
        <a href={paths.event} className="tap">
          {t('toEvent')}
        </a>
      </p>
      <p className="article-desk-title">{title || t('untitled')}</p>
      <nav aria-label={t('pages')} className="tabs">
        <ul>
          {(['edit', 'release'] as const).map((place) => (
            <li key={place}>
              <a href={paths[place]} aria-current={place === current ? 'page' : undefined}>
                {t(place)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
