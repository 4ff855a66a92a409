import { useTranslations } from 'next-intl';
import { type Language, languages } from '#lib/core/languages';
import { localeNames } from '#lib/i18n/locales';
import type { LocalizationState } from '#lib/publishing/rules/states';
import { StateSign } from './state-sign.tsx';

/** How far an article is in one language. */
export interface LanguageMark {
  state: LocalizationState;
  hasWords: boolean;
  isBehind: boolean;
  /** Whether somebody's changes are in no version yet. */
  hasOpenEdits: boolean;
  publicPath: string | null;
}

/** The three languages of an article at a glance. */
export function LanguageMarks({ marks }: { marks: Record<Language, LanguageMark> }) {
  return (
    <ul className="language-marks">
      {languages.map((language) => (
        <OneLanguage key={language} language={language} mark={marks[language]} />
      ))}
    </ul>
  );
}

function OneLanguage({ language, mark }: { language: Language; mark: LanguageMark }) {
  const t = useTranslations('languageState');
  const state = mark.hasWords || mark.state !== 'draft' ? mark.state : 'empty';
  return (
    <li>
      <span className="language-code">
        <span aria-hidden="true">{language.toUpperCase()}</span>
        <span className="sr-only">{localeNames[language]}: </span>
      </span>
      <StateSign state={state} />
      {mark.publicPath ? <a href={mark.publicPath}>{t(state)}</a> : <span>{t(state)}</span>}
      {mark.isBehind ? <span className="mark-behind">{t('behind')}</span> : null}
      {mark.hasOpenEdits ? <span className="mark-edits">{t('openEdits')}</span> : null}
    </li>
  );
}
