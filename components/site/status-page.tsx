import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { SiteSection } from './section-links.tsx';

interface StatusPageProps {
  title: string;
  /** What happened. */
  text: string;
  /** What the reader can do next. */
  next: string;
  /** The parts of the portal that exist. */
  sections: SiteSection[];
  /** Names the document too: for answers whose route knows no title of its own. */
  namesDocument?: boolean;
  children?: ReactNode;
}

const sectionNames = {
  news: 'toNews',
  events: 'toEvents',
  milestones: 'toMilestones',
  people: 'toPeople',
  help: 'toHelp',
} as const;

/** A page that says why there is no other one. Needs no database. */
export function StatusPage({ title, text, next, sections, namesDocument, children }: StatusPageProps) {
  const t = useTranslations('status');
  const metadata = useTranslations('metadata');
  const locale = useLocale();
  return (
    <div className="page status">
      {namesDocument ? <title>{`${title} – ${metadata('portalName')}`}</title> : null}
      <h1>{title}</h1>
      <p className="summary">{text}</p>
      {children}
      <p>{next}</p>
      <ul className="actions">
        <li>
          <a className="button" href={`/${locale}`}>
            {t('toFront')}
          </a>
        </li>
        {sections.map(({ key, path, title: name }) => (
          <li key={key}>
            <a className="button" href={path}>
              {key === 'page' ? name : t(sectionNames[key])}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
