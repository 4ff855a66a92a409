'use client';

import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { Locale } from '#lib/i18n/locales';

const sections = [
  'articles',
  'events',
  'milestones',
  'help-places',
  'front',
  'people',
  'pages',
  'glossary',
  'media',
  'requests',
  'searches',
  'team',
  'account',
] as const;

interface DeskSectionsProps {
  locale: Locale;
  /** Administrators look after the team. */
  isAdministrator: boolean;
  /** Who may publish chooses what the front page shows. */
  mayPublish: boolean;
}

/** The parts of the desk, with the one that the page belongs to marked. */
export function DeskSections({ locale, isAdministrator, mayPublish }: DeskSectionsProps) {
  const t = useTranslations('desk.sections');
  const path = usePathname();
  return (
    <ul>
      {sections
        .filter((section) => (section !== 'team' || isAdministrator) && (section !== 'front' || mayPublish))
        .map((section) => {
          const address = `/${locale}/admin/${section}`;
          const isCurrent = path === address || path.startsWith(`${address}/`);
          return (
            <li key={section}>
              <a href={address} aria-current={isCurrent ? 'page' : undefined}>
                {t(section)}
              </a>
            </li>
          );
        })}
    </ul>
  );
}
