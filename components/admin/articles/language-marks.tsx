import { useTranslations } from 'next-intl';
import { type Language, languages } from '#lib/core/languages';
import { localeNames } from '#lib/i18n/locales';
import type { DeskLanguage } from '#lib/publishing/desk-view';
import { ChangeNote } from './change-note.tsx';
import { CheckNote } from './check-note.tsx';
import { HandOverNote } from './hand-over-note.tsx';
import { StateSign } from './state-sign.tsx';

/** The three languages of an article at a glance. */
export function LanguageMarks({ marks }: { marks: Record<Language, DeskLanguage> }) {
  return (
    <ul className="language-marks">
      {languages.map((language) => (
        <LanguageMark key={language} language={language} mark={marks[language]} />
      ))}
    </ul>
  );
}

function LanguageMark({ language, mark }: { language: Language; mark: DeskLanguage }) {
  const t = useTranslations('languageState');
  const state = mark.isBegun || mark.state !== 'draft' ? mark.state : 'empty';
  return (
    <li>
      <span className="language-code" aria-hidden="true">
        {language.toUpperCase()}
      </span>
      <span className="unseen">{localeNames[language]}: </span>
      <StateSign state={state} />
      {mark.publicPath ? (
        <a href={mark.publicPath} className="tap">
          {t(state)}
        </a>
      ) : (
        <span>{t(state)}</span>
      )}
      <CheckNote standing={mark} />
      <HandOverNote state={mark.state} handedOver={mark.handedOver} />
      <ChangeNote isPublic={mark.publicPath !== null} {...mark} />
    </li>
  );
}
