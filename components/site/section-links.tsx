import { useTranslations } from 'next-intl';

/** A part of the portal that has a page of its own. */
export interface SiteSection {
  key: 'news' | 'events' | 'milestones' | 'people' | 'help';
  path: string;
}

interface SectionLinksProps {
  /** The parts that exist, in their order. */
  sections: SiteSection[];
  /** The part that the page belongs to. */
  current?: SiteSection['key'] | 'front' | 'search' | null;
}

export function SectionLinks({ sections, current = null }: SectionLinksProps) {
  const t = useTranslations('frame');
  return (
    <ul>
      {sections.map(({ key, path }) => (
        <li key={key}>
          <a href={path} aria-current={current === key ? 'page' : undefined}>
            {t(key)}
          </a>
        </li>
      ))}
    </ul>
  );
}
