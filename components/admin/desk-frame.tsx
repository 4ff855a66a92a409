import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Mark } from '#components/shared/mark';
import type { Locale } from '#lib/i18n/locales';
import { DeskLanguages } from './desk-languages.tsx';
import { DeskSections } from './desk-sections.tsx';
import { SignOutForm } from './sign-out-form.tsx';

interface DeskFrameProps {
  locale: Locale;
  /** The name of who is signed in. */
  who: string;
  isAdministrator: boolean;
  mayPublish: boolean;
  signOut: (form: FormData) => Promise<void>;
  children: ReactNode;
}

/** What stands around every page of the desk. */
export function DeskFrame({ locale, who, isAdministrator, mayPublish, signOut, children }: DeskFrameProps) {
  const t = useTranslations('desk');
  const frame = useTranslations('frame');
  return (
    <>
      <a className="skip" href="#main">
        {frame('skip')}
      </a>
      <header>
        <div className="desk-top">
          <div className="desk-wide">
            <a href={`/${locale}/admin`} className="desk-name">
              <Mark /> {t('name')}
            </a>
            <nav aria-label={frame('languages')}>
              <DeskLanguages locale={locale} />
            </nav>
            <div className="desk-who">
              <a href={`/${locale}/admin/account`}>
                <span className="unseen">{t('signedInAs')}</span> {who}
              </a>
              <SignOutForm locale={locale} signOut={signOut} />
            </div>
          </div>
        </div>
        <nav aria-label={frame('sections')} className="desk-sections">
          <div className="desk-wide">
            <DeskSections {...{ locale, isAdministrator, mayPublish }} />
          </div>
        </nav>
      </header>
      <main id="main" tabIndex={-1} className="desk-main desk-wide">
        {children}
      </main>
    </>
  );
}
