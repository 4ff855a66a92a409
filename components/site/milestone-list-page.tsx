import { useTranslations } from 'next-intl';
import type { MilestoneTheme } from '#lib/milestones/milestone';
import type { MilestoneList } from '#lib/milestones/milestone-view';
import { MilestoneCard } from './milestone-card.tsx';

interface ThemeChoice {
  /** Null: all of them. */
  theme: MilestoneTheme | null;
  path: string;
  isChosen: boolean;
}

interface MilestoneListPageProps {
  heading: string;
  list: MilestoneList;
  order: 'time' | 'nearest';
  /** The same list in the other order. */
  otherPath: string;
  themes: ThemeChoice[];
}

const sections = {
  time: ['achieved', 'planned', 'dropped'],
  nearest: ['planned', 'achieved', 'dropped'],
} as const;

/** What was reached and what is planned, apart; of all themes or one. */
export function MilestoneListPage({ heading, list, order, otherPath, themes }: MilestoneListPageProps) {
  const t = useTranslations('milestones');
  const shown = sections[order].filter((section) => list[section].length > 0);
  return (
    <div className="page">
      <header>
        <h1>{heading}</h1>
        <p className="intro">{t('intro')}</p>
      </header>
      <Themes themes={themes} />
      <p className="order">
        <a className="button" href={otherPath}>
          {t(order === 'time' ? 'nearest' : 'inTime')}
        </a>
      </p>
      {shown.length === 0 ? <p className="empty">{t('empty')}</p> : null}
      {shown.map((section) => (
        <section key={section} className="timeline" aria-labelledby={section}>
          <h2 id={section}>{t(section)}</h2>
          <ol>
            {list[section].map((card) => (
              <li key={card.itemId} className={section}>
                <MilestoneCard card={card} heading="h3" />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function Themes({ themes }: { themes: ThemeChoice[] }) {
  const t = useTranslations('milestones');
  const name = useTranslations('milestoneTheme');
  return (
    <nav className="links choices" aria-label={t('themes')}>
      <ul>
        {themes.map(({ theme, path, isChosen }) => (
          <li key={path}>
            <a href={path} aria-current={isChosen ? 'page' : undefined}>
              {theme ? name(theme) : t('all')}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
