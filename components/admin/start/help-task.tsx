import { useTranslations } from 'next-intl';
import { Notice } from '#components/ui/notice';
import type { Language } from '#lib/core/languages';
import { localeNames } from '#lib/i18n/locales';

/** The one task that the portal itself knows of: families find no telephone on the Help page yet. */
export function HelpTask({ languages }: { languages: Language[] }) {
  const t = useTranslations('start.help');
  return (
    <div className="start-wide">
      <Notice kind="note" title={t('heading')}>
        <p>{t('text')}</p>
        <ul>
          {languages.map((language) => (
            <li key={language}>
              <a href={`/${language}/help`} lang={language}>
                {localeNames[language]}
              </a>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
