import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Mark } from '#components/shared/mark';
import type { Locale } from '#lib/i18n/locales';
import { DeskLanguages } from './desk-languages.tsx';

/** What stands around the pages before the desk: signing in, choosing a password. */
export function DoorFrame({ locale, children }: { locale: Locale; children: ReactNode }) {
  const t = useTranslations('desk');
  const frame = useTranslations('frame');
  return (
    <>
      <header className="desk-top">
        <div className="desk-wide">
          <a href={`/${locale}`} className="desk-name">
            <Mark /> {t('name')}
          </a>
          <nav aria-label={frame('languages')}>
            <DeskLanguages locale={locale} />
          </nav>
        </div>
      </header>
      <main className="door">{children}</main>
    </>
  );
}
