import { useTranslations } from 'next-intl';

/** A part of the portal that has a page of its own. */
export interface SiteSection {
  /** `page`: one that the desk put beside the others. */
  key: 'news' | 'events' | 'milestones' | 'people' | 'help' | 'page';
  path: string;
  /** What a page of the desk's is called. */
  title?: string;
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
      {sections.map(({ key, path, title }) => (
        <li key={key}>
          <a href={path} aria-current={current === key ? 'page' : undefined}>
            {key === 'page' ? title : t(key)}
          </a>
        </li>
      ))}
    </ul>
  );
}
