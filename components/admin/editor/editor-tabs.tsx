import { useTranslations } from 'next-intl';
import { type Language, languages } from '#lib/core/languages';
import { localeNames } from '#lib/i18n/locales';
import { ChangeNote } from '../articles/change-note.tsx';
import { CheckNote } from '../articles/check-note.tsx';
import { HandOverNote } from '../articles/hand-over-note.tsx';
import { StateSign } from '../articles/state-sign.tsx';
import type { EditorView, TabStanding } from './editor-view.ts';

interface EditorTabsProps {
  view: EditorView;
  paths: Record<Language, string>;
}

/** The languages of an article, each with how it stands. */
export function EditorTabs({ view, paths }: EditorTabsProps) {
  const t = useTranslations('editor');
  return (
    <nav aria-label={t('languages')}>
      <ul className="language-tabs">
        {languages.map((language) => (
          <li key={language}>
            <a href={paths[language]} aria-current={language === view.draft.language ? 'page' : undefined}>
              <span lang={language} className="language-tab-name">
                {localeNames[language]}
              </span>
              <Standing standing={view.standings[language]} isSource={language === view.sourceLanguage} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Standing({ standing, isSource }: { standing: TabStanding; isSource: boolean }) {
  const t = useTranslations('languageState');
  const editor = useTranslations('editor');
  const { state, isBegun, handedOver } = standing;
  const shown = isBegun || state !== 'draft' ? state : 'empty';
  return (
    <span className="language-tab-state">
      <StateSign state={shown} /> {t(shown)}
      {isSource ? <span className="language-tab-source">{editor('isSource')}</span> : null}
      {isBegun ? <CheckNote standing={standing} /> : null}
      <HandOverNote state={state} handedOver={handedOver} />
      <ChangeNote {...standing} />
    </span>
  );
}
